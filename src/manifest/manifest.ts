/** What load-manifests.ts returns: every declaration of every cluster, for resolve-cluster.ts to choose from. */
import type {
  AclDeclaration,
  ClusterDeclaration,
  Declaration,
  PlacementDeclaration,
  PoolDeclaration,
  QuotaDeclaration,
  TagsDeclaration,
  ThrottlePolicyDeclaration,
  TopicDeclaration,
  UserDeclaration,
} from '../model/desired/desired-state.ts';
import type { GuardrailsDeclaration } from '../model/desired/guardrails.ts';
import type { Problem } from '../model/problem/problem.ts';
import type { DocumentByKind } from './generated/documents.ts';
import type { Kind } from './kinds/kind.ts';
import type { IgnoredDocument } from './read/ignored-document.ts';
import type { SourceMap } from './read/source-map.ts';

export interface Manifest {
  /** Every cluster that is declared, by name. */
  readonly clusters: readonly Declaration[];
  /** By file and position. */
  readonly documents: readonly LoadedDocument[];
  /** What was passed over, as it is another tool's. */
  readonly ignored: readonly IgnoredDocument[];
  /** Whether the name of every document is known; if not, a name that seems unknown may be among them. */
  readonly isComplete: boolean;
}

export interface DeclarationByKind {
  readonly Cluster: ClusterDeclaration;
  readonly BrokerPool: PoolDeclaration;
  readonly Placement: PlacementDeclaration;
  readonly Topic: TopicDeclaration;
  readonly Tags: TagsDeclaration;
  readonly ThrottlePolicy: ThrottlePolicyDeclaration;
  readonly Guardrails: GuardrailsDeclaration;
  readonly Acl: AclDeclaration;
  readonly Quota: QuotaDeclaration;
  readonly User: UserDeclaration;
}

interface LoadedDocumentOf<K extends Kind> extends Declaration {
  readonly kind: K;
  /** Names and globs of the clusters that it is about; null: all. */
  readonly clusters: readonly string[] | null;
  readonly places: SourceMap;
  /** null: it has errors, or references without a value. */
  readonly content: DocumentByKind[K] | null;
  /** null likewise. */
  readonly declaration: DeclarationByKind[K] | null;
  /** References without a value: errors for the clusters that the document is about, and for nobody else. */
  readonly missing: readonly Problem[];
  /** Those without a value that may be asked for later (needed-later.ts). */
  readonly neededLater: readonly Problem[];
}

export type LoadedDocument = LoadedDocumentOf<Kind>;

/** A document that was declared without errors. */
export type DeclaredDocument<K extends Kind> = LoadedDocumentOf<K> & {
  readonly content: DocumentByKind[K];
  readonly declaration: DeclarationByKind[K];
};

export function declaredOf<K extends Kind>(
  documents: readonly LoadedDocument[],
  kind: K,
): readonly DeclaredDocument<K>[] {
  const isDeclared = (document: LoadedDocument): document is DeclaredDocument<K> =>
    document.kind === kind && document.content !== null && document.declaration !== null;
  return documents.filter(isDeclared);
}

export const resourceOf = ({ kind, name }: { readonly kind: string; readonly name: string }): string =>
  `${kind}/${name}`;

// @ts-nocheck: compiled from the schema by `npm run schemas`
/** Whether a JSON value is what schemas/ says of it. */
import type { Plan } from '../../../model/plan/plan.ts';
import type { Validator } from '../../../model/problem/schema-error.ts';

const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"hazard":{"oneOf":[{"type":"object","properties":{"kind":{"const":"topic-deleted"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"},"bytes":{"type":["integer","null"],"minimum":0}},"required":["kind","consent","text","bytes"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"records-deleted"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"},"key":{"enum":["retention.ms","retention.bytes","cleanup.policy"]},"from":{"type":"string"},"to":{"type":"string"}},"required":["kind","consent","text","key","from","to"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"remote-data-deleted"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["kind","consent","text"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"internal-topic-changed"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"},"topic":{"type":"string"},"change":{"enum":["grown","deleted","not-compacted"]}},"required":["kind","consent","text","topic","change"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"unclean-election"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"},"leaderless":{"type":"integer","minimum":0}},"required":["kind","consent","text","leaderless"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"fewer-replicas"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"},"partitions":{"type":"integer","minimum":0},"of":{"type":["integer","null"],"minimum":0},"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"minIsr":{"type":"integer","minimum":0}},"required":["kind","consent","text","partitions","of","from","to","minIsr"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"fewer-racks"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"},"partitions":{"type":"integer","minimum":0},"of":{"type":["integer","null"],"minimum":0},"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"isDeclared":{"type":"boolean"},"racks":{"type":"array","items":{"type":"object","properties":{"rack":{"type":"string"},"excluded":{"type":"array","items":{"type":"object","properties":{"broker":{"type":"integer","minimum":0},"why":{"enum":["drained","replaced","cordoned","down"]}},"required":["broker","why"],"additionalProperties":false}},"available":{"type":"integer","minimum":0}},"required":["rack","excluded","available"],"additionalProperties":false}}},"required":["kind","consent","text","partitions","of","from","to","isDeclared","racks"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"fewer-in-sync"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"},"partitions":{"type":"integer","minimum":0},"of":{"type":["integer","null"],"minimum":0},"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"minIsr":{"type":"integer","minimum":0}},"required":["kind","consent","text","partitions","of","from","to","minIsr"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"min-isr-lowered"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"},"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0}},"required":["kind","consent","text","from","to"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"min-isr-unreachable"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"},"minIsr":{"type":"integer","minimum":0},"replicas":{"type":"integer","minimum":0},"isNew":{"type":"boolean"}},"required":["kind","consent","text","minIsr","replicas","isNew"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"key-order"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"},"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0}},"required":["kind","consent","text","from","to"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"batches-refused"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"},"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0}},"required":["kind","consent","text","from","to"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"leader-moves"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"},"partitions":{"type":"integer","minimum":0}},"required":["kind","consent","text","partitions"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"disk-filling"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"},"broker":{"type":"integer","minimum":0},"utilization":{"type":"number","minimum":0}},"required":["kind","consent","text","broker","utilization"],"additionalProperties":false}]}},"type":"object","properties":{"apiVersion":{"const":"topicwright/v1"},"kind":{"const":"Plan"},"digest":{"type":"string"},"checksum":{"type":"string"},"cluster":{"type":"string"},"clusterId":{"type":"string"},"observedDigest":{"type":"string"},"brokers":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer","minimum":0},"host":{"type":"string"},"rack":{"type":["string","null"]},"capacityBytes":{"type":["integer","null"],"minimum":0},"diskLimitBytes":{"type":["integer","null"],"minimum":0},"pools":{"type":"array","items":{"type":"string"}},"roles":{"type":"array","items":{"type":"string"}},"before":{"type":"object","properties":{"bytes":{"type":"integer","minimum":0},"replicas":{"type":"integer","minimum":0},"leaders":{"type":"integer","minimum":0}},"required":["bytes","replicas","leaders"],"additionalProperties":false},"after":{"type":"object","properties":{"bytes":{"type":"integer","minimum":0},"replicas":{"type":"integer","minimum":0},"leaders":{"type":"integer","minimum":0}},"required":["bytes","replicas","leaders"],"additionalProperties":false}},"required":["id","host","rack","capacityBytes","diskLimitBytes","pools","roles","before","after"],"additionalProperties":false}},"throttle":{"type":"object","properties":{"rate":{"type":"number","exclusiveMinimum":0},"maxRate":{"type":["number","null"],"exclusiveMinimum":0},"reason":{"type":"string"}},"required":["rate","maxRate","reason"],"additionalProperties":false},"steps":{"type":"array","items":{"oneOf":[{"type":"object","properties":{"kind":{"const":"create-topic"},"symbol":{"const":"+"},"topic":{"type":"string"},"topicId":{"type":"string"},"reason":{"type":"string"},"hazards":{"type":"array","items":{"$ref":"#/$defs/hazard"}},"source":{"type":"object","properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":0},"column":{"type":"integer","minimum":0}},"required":["file","line","column"],"additionalProperties":false},"replicationFactor":{"type":"integer","minimum":0},"assignments":{"type":"array","items":{"type":"array","items":{"type":"integer","minimum":0}}},"configs":{"type":"object","additionalProperties":{"type":"string"}}},"required":["kind","symbol","topic","reason","hazards","replicationFactor","assignments","configs"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"add-partitions"},"symbol":{"const":"+"},"topic":{"type":"string"},"topicId":{"type":"string"},"reason":{"type":"string"},"hazards":{"type":"array","items":{"$ref":"#/$defs/hazard"}},"source":{"type":"object","properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":0},"column":{"type":"integer","minimum":0}},"required":["file","line","column"],"additionalProperties":false},"existing":{"type":"integer","minimum":0},"assignments":{"type":"array","items":{"type":"array","items":{"type":"integer","minimum":0}}}},"required":["kind","symbol","topic","reason","hazards","existing","assignments"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"set-config"},"symbol":{"const":"~"},"topic":{"type":"string"},"topicId":{"type":"string"},"reason":{"type":"string"},"hazards":{"type":"array","items":{"$ref":"#/$defs/hazard"}},"source":{"type":"object","properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":0},"column":{"type":"integer","minimum":0}},"required":["file","line","column"],"additionalProperties":false},"changes":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"from":{"type":["string","null"]},"to":{"type":["string","null"]},"default":{"type":["string","null"]}},"required":["key","from","to","default"],"additionalProperties":false}}},"required":["kind","symbol","topic","reason","hazards","changes"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"move-replicas"},"symbol":{"const":"-/+"},"topic":{"type":"string"},"topicId":{"type":"string"},"reason":{"type":"string"},"hazards":{"type":"array","items":{"$ref":"#/$defs/hazard"}},"source":{"type":"object","properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":0},"column":{"type":"integer","minimum":0}},"required":["file","line","column"],"additionalProperties":false},"placement":{"type":"object","properties":{"pool":{"type":"string"},"racks":{"type":"object","properties":{"kind":{"type":"string"},"racks":{"type":"integer","minimum":0}},"required":["kind"],"additionalProperties":false},"leaderRacks":{"type":["array","null"],"items":{"type":"string"}}},"required":["pool","racks","leaderRacks"],"additionalProperties":false},"partitions":{"type":"array","items":{"type":"object","properties":{"topic":{"type":"string"},"partition":{"type":"integer","minimum":0},"from":{"type":"array","items":{"type":"integer","minimum":0}},"to":{"type":"array","items":{"type":"integer","minimum":0}},"sizeBytes":{"type":"integer","minimum":0},"bytes":{"type":"integer","minimum":0},"reason":{"type":"object","properties":{"rule":{"type":"string"},"text":{"type":"string"}},"required":["rule","text"],"additionalProperties":false}},"required":["topic","partition","from","to","sizeBytes","bytes","reason"],"additionalProperties":false}}},"required":["kind","symbol","topic","reason","hazards","placement","partitions"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"elect-leaders"},"symbol":{"const":">"},"topic":{"type":"string"},"topicId":{"type":"string"},"reason":{"type":"string"},"hazards":{"type":"array","items":{"$ref":"#/$defs/hazard"}},"source":{"type":"object","properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":0},"column":{"type":"integer","minimum":0}},"required":["file","line","column"],"additionalProperties":false},"partitions":{"type":"array","items":{"type":"object","properties":{"partition":{"type":"integer","minimum":0},"from":{"type":["integer","null"],"minimum":0},"to":{"type":"integer","minimum":0}},"required":["partition","from","to"],"additionalProperties":false}}},"required":["kind","symbol","topic","reason","hazards","partitions"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"delete-topic"},"symbol":{"const":"-"},"topic":{"type":"string"},"topicId":{"type":"string"},"reason":{"type":"string"},"hazards":{"type":"array","items":{"$ref":"#/$defs/hazard"}},"source":{"type":"object","properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":0},"column":{"type":"integer","minimum":0}},"required":["file","line","column"],"additionalProperties":false},"partitions":{"type":"integer","minimum":0},"bytes":{"type":"integer","minimum":0}},"required":["kind","symbol","topic","reason","hazards","partitions","bytes"],"additionalProperties":false}]}},"access":{"type":"array","items":{"oneOf":[{"type":"object","properties":{"kind":{"const":"grant-acl"},"symbol":{"enum":["+"]},"reason":{"type":"string"},"source":{"type":"object","properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":0},"column":{"type":"integer","minimum":0}},"required":["file","line","column"],"additionalProperties":false},"acl":{"type":"object","properties":{"resourceType":{"type":"string"},"resourceName":{"type":"string"},"pattern":{"type":"string"},"principal":{"type":"string"},"host":{"type":"string"},"operation":{"type":"string"},"permission":{"type":"string"}},"required":["resourceType","resourceName","pattern","principal","host","operation","permission"],"additionalProperties":false}},"required":["kind","symbol","reason","acl"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"revoke-acl"},"symbol":{"enum":["-"]},"reason":{"type":"string"},"source":{"type":"object","properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":0},"column":{"type":"integer","minimum":0}},"required":["file","line","column"],"additionalProperties":false},"acl":{"type":"object","properties":{"resourceType":{"type":"string"},"resourceName":{"type":"string"},"pattern":{"type":"string"},"principal":{"type":"string"},"host":{"type":"string"},"operation":{"type":"string"},"permission":{"type":"string"}},"required":["resourceType","resourceName","pattern","principal","host","operation","permission"],"additionalProperties":false}},"required":["kind","symbol","reason","acl"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"set-quota"},"symbol":{"enum":["+","~","-"]},"reason":{"type":"string"},"source":{"type":"object","properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":0},"column":{"type":"integer","minimum":0}},"required":["file","line","column"],"additionalProperties":false},"entity":{"type":"object","additionalProperties":{"type":["string","null"]}},"limits":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"from":{"type":["number","null"]},"to":{"type":["number","null"]}},"required":["key","from","to"],"additionalProperties":false}}},"required":["kind","symbol","reason","entity","limits"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"set-user"},"symbol":{"enum":["+","~"]},"reason":{"type":"string"},"source":{"type":"object","properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":0},"column":{"type":"integer","minimum":0}},"required":["file","line","column"],"additionalProperties":false},"user":{"type":"string"},"mechanism":{"type":"string"},"iterations":{"type":"integer","minimum":0}},"required":["kind","symbol","reason","user","mechanism","iterations"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"remove-user"},"symbol":{"enum":["-"]},"reason":{"type":"string"},"source":{"type":"object","properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":0},"column":{"type":"integer","minimum":0}},"required":["file","line","column"],"additionalProperties":false},"user":{"type":"string"},"mechanism":{"type":"string"}},"required":["kind","symbol","reason","user","mechanism"],"additionalProperties":false}]}},"unmanaged":{"type":"array","items":{"type":"object","properties":{"kind":{"type":"string"},"whose":{"type":"string"},"text":{"type":"string"}},"required":["kind","whose","text"],"additionalProperties":false}},"summary":{"type":"object","properties":{"topicsCreated":{"type":"integer","minimum":0},"topicsDeleted":{"type":"integer","minimum":0},"topicsReconfigured":{"type":"integer","minimum":0},"partitionsAdded":{"type":"integer","minimum":0},"partitionsMoved":{"type":"integer","minimum":0},"replicasMoved":{"type":"integer","minimum":0},"bytesMoved":{"type":"integer","minimum":0},"lowerBoundBytes":{"type":"integer","minimum":0},"bytesByRule":{"type":"object","additionalProperties":{"type":"integer","minimum":0}},"bytesAcrossRacks":{"type":"integer","minimum":0},"crossRackCost":{"type":["object","null"],"properties":{"amount":{"type":"number","minimum":0},"currency":{"type":"string"}},"required":["amount","currency"],"additionalProperties":false},"leftOver":{"type":["object","null"],"properties":{"partitions":{"type":"integer","minimum":0},"replicas":{"type":"integer","minimum":0},"bytes":{"type":"integer","minimum":0}},"required":["partitions","replicas","bytes"],"additionalProperties":false},"leadersChanged":{"type":"integer","minimum":0},"balance":{"type":"array","items":{"type":"object","properties":{"pool":{"type":"string"},"dimension":{"enum":["storage","replicas","leaders"]},"unit":{"enum":["utilization","bytes","count"]},"tolerance":{"type":["number","null"]},"before":{"type":"object","properties":{"min":{"type":"number"},"mean":{"type":"number"},"max":{"type":"number"}},"required":["min","mean","max"],"additionalProperties":false},"after":{"type":"object","properties":{"min":{"type":"number"},"mean":{"type":"number"},"max":{"type":"number"}},"required":["min","mean","max"],"additionalProperties":false},"withinTolerance":{"type":"boolean"}},"required":["pool","dimension","unit","tolerance","before","after","withinTolerance"],"additionalProperties":false}},"unreachableGoals":{"type":"array","items":{"type":"object","properties":{"pool":{"type":"string"},"dimension":{"type":"string"},"why":{"type":"string"}},"required":["pool","dimension","why"],"additionalProperties":false}},"drained":{"type":"array","items":{"type":"object","properties":{"broker":{"type":"integer","minimum":0},"replicasBefore":{"type":"integer","minimum":0},"replicasAfter":{"type":"integer","minimum":0},"topicsLeft":{"type":"array","items":{"type":"string"}}},"required":["broker","replicasBefore","replicasAfter","topicsLeft"],"additionalProperties":false}},"held":{"type":"array","items":{"type":"object","properties":{"topic":{"type":"string"},"partition":{"type":"integer","minimum":0},"replicas":{"type":"array","items":{"type":"integer","minimum":0}},"why":{"enum":["unavailable","offline-replica"]},"waitsFor":{"type":"array","items":{"type":"integer","minimum":0}},"lagging":{"type":"array","items":{"type":"integer","minimum":0}}},"required":["topic","partition","replicas","why","waitsFor","lagging"],"additionalProperties":false}},"undeclaredTopics":{"type":"array","items":{"type":"object","properties":{"topic":{"type":"string"},"placement":{"type":["string","null"]}},"required":["topic","placement"],"additionalProperties":false}},"ungovernedTopics":{"type":"array","items":{"type":"string"}},"mixedFactors":{"type":"array","items":{"type":"object","properties":{"topic":{"type":"string"},"factors":{"type":"array","items":{"type":"integer","minimum":0}}},"required":["topic","factors"],"additionalProperties":false}},"unownedConfigs":{"type":"array","items":{"type":"object","properties":{"topic":{"type":"string"},"keys":{"type":"array","items":{"type":"string"}}},"required":["topic","keys"],"additionalProperties":false}}},"required":["topicsCreated","topicsDeleted","topicsReconfigured","partitionsAdded","partitionsMoved","replicasMoved","bytesMoved","lowerBoundBytes","bytesByRule","bytesAcrossRacks","crossRackCost","leftOver","leadersChanged","balance","unreachableGoals","drained","held","undeclaredTopics","ungovernedTopics","mixedFactors","unownedConfigs"],"additionalProperties":false},"unfinished":{"type":"object","properties":{"moves":{"type":"integer","minimum":0},"throttled":{"type":"array","items":{"type":"string"}},"throttledDown":{"type":"array","items":{"type":"integer","minimum":0}}},"required":["moves","throttled","throttledDown"],"additionalProperties":false},"warnings":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string"},"severity":{"const":"warning"},"summary":{"type":"string"},"detail":{"type":"string"},"hint":{"type":"string"},"source":{"type":"object","properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":0},"column":{"type":"integer","minimum":0}},"required":["file","line","column"],"additionalProperties":false},"resource":{"type":"string"}},"required":["code","severity","summary","detail","hint"],"additionalProperties":false}},"guardrails":{"type":"array","items":{"type":"object","properties":{"guardrail":{"type":"string"},"rule":{"type":"string"},"enforce":{"enum":["block","warn"]},"resource":{"type":["string","null"]},"text":{"type":"string"},"source":{"type":"object","properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":0},"column":{"type":"integer","minimum":0}},"required":["file","line","column"],"additionalProperties":false}},"required":["guardrail","rule","enforce","resource","text"],"additionalProperties":false}},"changeWindows":{"type":"array","items":{"type":"object","properties":{"guardrail":{"type":"string"},"enforce":{"enum":["block","warn"]},"windows":{"type":"array","items":{"type":"object","properties":{"cron":{"type":"string"},"durationMs":{"type":"integer","minimum":0},"timeZone":{"type":"string"}},"required":["cron","durationMs","timeZone"],"additionalProperties":false}}},"required":["guardrail","enforce","windows"],"additionalProperties":false}},"journal":{"type":"object","additionalProperties":{"type":["string","null"]}}},"required":["apiVersion","kind","digest","checksum","cluster","clusterId","observedDigest","brokers","throttle","steps","access","unmanaged","summary","unfinished","warnings","guardrails","changeWindows","journal"],"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {"oneOf":[{"type":"object","properties":{"kind":{"const":"topic-deleted"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"},"bytes":{"type":["integer","null"],"minimum":0}},"required":["kind","consent","text","bytes"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"records-deleted"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"},"key":{"enum":["retention.ms","retention.bytes","cleanup.policy"]},"from":{"type":"string"},"to":{"type":"string"}},"required":["kind","consent","text","key","from","to"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"remote-data-deleted"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["kind","consent","text"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"internal-topic-changed"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"},"topic":{"type":"string"},"change":{"enum":["grown","deleted","not-compacted"]}},"required":["kind","consent","text","topic","change"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"unclean-election"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"},"leaderless":{"type":"integer","minimum":0}},"required":["kind","consent","text","leaderless"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"fewer-replicas"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"},"partitions":{"type":"integer","minimum":0},"of":{"type":["integer","null"],"minimum":0},"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"minIsr":{"type":"integer","minimum":0}},"required":["kind","consent","text","partitions","of","from","to","minIsr"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"fewer-racks"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"},"partitions":{"type":"integer","minimum":0},"of":{"type":["integer","null"],"minimum":0},"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"isDeclared":{"type":"boolean"},"racks":{"type":"array","items":{"type":"object","properties":{"rack":{"type":"string"},"excluded":{"type":"array","items":{"type":"object","properties":{"broker":{"type":"integer","minimum":0},"why":{"enum":["drained","replaced","cordoned","down"]}},"required":["broker","why"],"additionalProperties":false}},"available":{"type":"integer","minimum":0}},"required":["rack","excluded","available"],"additionalProperties":false}}},"required":["kind","consent","text","partitions","of","from","to","isDeclared","racks"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"fewer-in-sync"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"},"partitions":{"type":"integer","minimum":0},"of":{"type":["integer","null"],"minimum":0},"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"minIsr":{"type":"integer","minimum":0}},"required":["kind","consent","text","partitions","of","from","to","minIsr"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"min-isr-lowered"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"},"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0}},"required":["kind","consent","text","from","to"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"min-isr-unreachable"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"},"minIsr":{"type":"integer","minimum":0},"replicas":{"type":"integer","minimum":0},"isNew":{"type":"boolean"}},"required":["kind","consent","text","minIsr","replicas","isNew"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"key-order"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"},"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0}},"required":["kind","consent","text","from","to"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"batches-refused"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"},"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0}},"required":["kind","consent","text","from","to"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"leader-moves"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"},"partitions":{"type":"integer","minimum":0}},"required":["kind","consent","text","partitions"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"disk-filling"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"},"broker":{"type":"integer","minimum":0},"utilization":{"type":"number","minimum":0}},"required":["kind","consent","text","broker","utilization"],"additionalProperties":false}]};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data.consent === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "consent"},message:"must have required property '"+"consent"+"'"});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
if(data.bytes === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "consent")) || (key0 === "text")) || (key0 === "bytes"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.kind !== undefined){
if("topic-deleted" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "topic-deleted"},message:"must be equal to constant"});
errors++;
}
}
if(data.consent !== undefined){
let data1 = data.consent;
if(!(((data1 === "data-loss") || (data1 === "less-safety")) || (data1 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/consent",schemaPath:"#/oneOf/0/properties/consent/enum",keyword:"enum",params:{allowedValues: schema20.oneOf[0].properties.consent.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.bytes !== undefined){
let data3 = data.bytes;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",schemaPath:"#/oneOf/0/properties/bytes/type",keyword:"type",params:{type: schema20.oneOf[0].properties.bytes.type},message:"must be integer,null"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",schemaPath:"#/oneOf/0/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data.consent === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "consent"},message:"must have required property '"+"consent"+"'"});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
if(data.key === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"});
errors++;
}
if(data.from === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"});
errors++;
}
if(data.to === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
for(const key1 in data){
if(!((((((key1 === "kind") || (key1 === "consent")) || (key1 === "text")) || (key1 === "key")) || (key1 === "from")) || (key1 === "to"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data.kind !== undefined){
if("records-deleted" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "records-deleted"},message:"must be equal to constant"});
errors++;
}
}
if(data.consent !== undefined){
let data5 = data.consent;
if(!(((data5 === "data-loss") || (data5 === "less-safety")) || (data5 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/consent",schemaPath:"#/oneOf/1/properties/consent/enum",keyword:"enum",params:{allowedValues: schema20.oneOf[1].properties.consent.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/oneOf/1/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.key !== undefined){
let data7 = data.key;
if(!(((data7 === "retention.ms") || (data7 === "retention.bytes")) || (data7 === "cleanup.policy"))){
(vErrors ??= []).push({instancePath:instancePath+"/key",schemaPath:"#/oneOf/1/properties/key/enum",keyword:"enum",params:{allowedValues: schema20.oneOf[1].properties.key.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:"#/oneOf/1/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/oneOf/1/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs10 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
const _errs22 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data.consent === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "consent"},message:"must have required property '"+"consent"+"'"});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
for(const key2 in data){
if(!(((key2 === "kind") || (key2 === "consent")) || (key2 === "text"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data.kind !== undefined){
if("remote-data-deleted" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "remote-data-deleted"},message:"must be equal to constant"});
errors++;
}
}
if(data.consent !== undefined){
let data11 = data.consent;
if(!(((data11 === "data-loss") || (data11 === "less-safety")) || (data11 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/consent",schemaPath:"#/oneOf/2/properties/consent/enum",keyword:"enum",params:{allowedValues: schema20.oneOf[2].properties.consent.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/oneOf/2/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs22 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data.consent === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "consent"},message:"must have required property '"+"consent"+"'"});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
if(data.topic === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data.change === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "change"},message:"must have required property '"+"change"+"'"});
errors++;
}
for(const key3 in data){
if(!(((((key3 === "kind") || (key3 === "consent")) || (key3 === "text")) || (key3 === "topic")) || (key3 === "change"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
if(data.kind !== undefined){
if("internal-topic-changed" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "internal-topic-changed"},message:"must be equal to constant"});
errors++;
}
}
if(data.consent !== undefined){
let data14 = data.consent;
if(!(((data14 === "data-loss") || (data14 === "less-safety")) || (data14 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/consent",schemaPath:"#/oneOf/3/properties/consent/enum",keyword:"enum",params:{allowedValues: schema20.oneOf[3].properties.consent.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/oneOf/3/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.topic !== undefined){
if(typeof data.topic !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/topic",schemaPath:"#/oneOf/3/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.change !== undefined){
let data17 = data.change;
if(!(((data17 === "grown") || (data17 === "deleted")) || (data17 === "not-compacted"))){
(vErrors ??= []).push({instancePath:instancePath+"/change",schemaPath:"#/oneOf/3/properties/change/enum",keyword:"enum",params:{allowedValues: schema20.oneOf[3].properties.change.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs29 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
if(props0 !== true){
props0 = true;
}
}
const _errs39 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data.consent === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "consent"},message:"must have required property '"+"consent"+"'"});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
if(data.leaderless === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "leaderless"},message:"must have required property '"+"leaderless"+"'"});
errors++;
}
for(const key4 in data){
if(!((((key4 === "kind") || (key4 === "consent")) || (key4 === "text")) || (key4 === "leaderless"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"});
errors++;
}
}
if(data.kind !== undefined){
if("unclean-election" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "unclean-election"},message:"must be equal to constant"});
errors++;
}
}
if(data.consent !== undefined){
let data19 = data.consent;
if(!(((data19 === "data-loss") || (data19 === "less-safety")) || (data19 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/consent",schemaPath:"#/oneOf/4/properties/consent/enum",keyword:"enum",params:{allowedValues: schema20.oneOf[4].properties.consent.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/oneOf/4/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.leaderless !== undefined){
let data21 = data.leaderless;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
(vErrors ??= []).push({instancePath:instancePath+"/leaderless",schemaPath:"#/oneOf/4/properties/leaderless/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/leaderless",schemaPath:"#/oneOf/4/properties/leaderless/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs39 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid0 = true;
passing0 = 4;
if(props0 !== true){
props0 = true;
}
}
const _errs48 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data.consent === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "consent"},message:"must have required property '"+"consent"+"'"});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
if(data.partitions === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "partitions"},message:"must have required property '"+"partitions"+"'"});
errors++;
}
if(data.of === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"});
errors++;
}
if(data.from === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"});
errors++;
}
if(data.to === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
if(data.minIsr === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "minIsr"},message:"must have required property '"+"minIsr"+"'"});
errors++;
}
for(const key5 in data){
if(!((((((((key5 === "kind") || (key5 === "consent")) || (key5 === "text")) || (key5 === "partitions")) || (key5 === "of")) || (key5 === "from")) || (key5 === "to")) || (key5 === "minIsr"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"});
errors++;
}
}
if(data.kind !== undefined){
if("fewer-replicas" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "fewer-replicas"},message:"must be equal to constant"});
errors++;
}
}
if(data.consent !== undefined){
let data23 = data.consent;
if(!(((data23 === "data-loss") || (data23 === "less-safety")) || (data23 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/consent",schemaPath:"#/oneOf/5/properties/consent/enum",keyword:"enum",params:{allowedValues: schema20.oneOf[5].properties.consent.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/oneOf/5/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.partitions !== undefined){
let data25 = data.partitions;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
(vErrors ??= []).push({instancePath:instancePath+"/partitions",schemaPath:"#/oneOf/5/properties/partitions/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
(vErrors ??= []).push({instancePath:instancePath+"/partitions",schemaPath:"#/oneOf/5/properties/partitions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.of !== undefined){
let data26 = data.of;
if((!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) && (data26 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/of",schemaPath:"#/oneOf/5/properties/of/type",keyword:"type",params:{type: schema20.oneOf[5].properties.of.type},message:"must be integer,null"});
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
(vErrors ??= []).push({instancePath:instancePath+"/of",schemaPath:"#/oneOf/5/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.from !== undefined){
let data27 = data.from;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:"#/oneOf/5/properties/from/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:"#/oneOf/5/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.to !== undefined){
let data28 = data.to;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/oneOf/5/properties/to/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/oneOf/5/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.minIsr !== undefined){
let data29 = data.minIsr;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
(vErrors ??= []).push({instancePath:instancePath+"/minIsr",schemaPath:"#/oneOf/5/properties/minIsr/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
(vErrors ??= []).push({instancePath:instancePath+"/minIsr",schemaPath:"#/oneOf/5/properties/minIsr/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs48 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid0 = true;
passing0 = 5;
if(props0 !== true){
props0 = true;
}
}
const _errs65 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data.consent === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "consent"},message:"must have required property '"+"consent"+"'"});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
if(data.partitions === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "partitions"},message:"must have required property '"+"partitions"+"'"});
errors++;
}
if(data.of === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"});
errors++;
}
if(data.from === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"});
errors++;
}
if(data.to === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
if(data.isDeclared === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "isDeclared"},message:"must have required property '"+"isDeclared"+"'"});
errors++;
}
if(data.racks === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "racks"},message:"must have required property '"+"racks"+"'"});
errors++;
}
for(const key6 in data){
if(!(func1.call(schema20.oneOf[6].properties, key6))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"});
errors++;
}
}
if(data.kind !== undefined){
if("fewer-racks" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/oneOf/6/properties/kind/const",keyword:"const",params:{allowedValue: "fewer-racks"},message:"must be equal to constant"});
errors++;
}
}
if(data.consent !== undefined){
let data31 = data.consent;
if(!(((data31 === "data-loss") || (data31 === "less-safety")) || (data31 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/consent",schemaPath:"#/oneOf/6/properties/consent/enum",keyword:"enum",params:{allowedValues: schema20.oneOf[6].properties.consent.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/oneOf/6/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.partitions !== undefined){
let data33 = data.partitions;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
(vErrors ??= []).push({instancePath:instancePath+"/partitions",schemaPath:"#/oneOf/6/properties/partitions/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
(vErrors ??= []).push({instancePath:instancePath+"/partitions",schemaPath:"#/oneOf/6/properties/partitions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.of !== undefined){
let data34 = data.of;
if((!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))) && (data34 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/of",schemaPath:"#/oneOf/6/properties/of/type",keyword:"type",params:{type: schema20.oneOf[6].properties.of.type},message:"must be integer,null"});
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
(vErrors ??= []).push({instancePath:instancePath+"/of",schemaPath:"#/oneOf/6/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.from !== undefined){
let data35 = data.from;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:"#/oneOf/6/properties/from/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:"#/oneOf/6/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.to !== undefined){
let data36 = data.to;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/oneOf/6/properties/to/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/oneOf/6/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.isDeclared !== undefined){
if(typeof data.isDeclared !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/isDeclared",schemaPath:"#/oneOf/6/properties/isDeclared/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.racks !== undefined){
let data38 = data.racks;
if(Array.isArray(data38)){
const len0 = data38.length;
for(let i0=0; i0<len0; i0++){
let data39 = data38[i0];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.rack === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/racks/" + i0,schemaPath:"#/oneOf/6/properties/racks/items/required",keyword:"required",params:{missingProperty: "rack"},message:"must have required property '"+"rack"+"'"});
errors++;
}
if(data39.excluded === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/racks/" + i0,schemaPath:"#/oneOf/6/properties/racks/items/required",keyword:"required",params:{missingProperty: "excluded"},message:"must have required property '"+"excluded"+"'"});
errors++;
}
if(data39.available === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/racks/" + i0,schemaPath:"#/oneOf/6/properties/racks/items/required",keyword:"required",params:{missingProperty: "available"},message:"must have required property '"+"available"+"'"});
errors++;
}
for(const key7 in data39){
if(!(((key7 === "rack") || (key7 === "excluded")) || (key7 === "available"))){
(vErrors ??= []).push({instancePath:instancePath+"/racks/" + i0,schemaPath:"#/oneOf/6/properties/racks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"});
errors++;
}
}
if(data39.rack !== undefined){
if(typeof data39.rack !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/racks/" + i0+"/rack",schemaPath:"#/oneOf/6/properties/racks/items/properties/rack/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data39.excluded !== undefined){
let data41 = data39.excluded;
if(Array.isArray(data41)){
const len1 = data41.length;
for(let i1=0; i1<len1; i1++){
let data42 = data41[i1];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.broker === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/racks/" + i0+"/excluded/" + i1,schemaPath:"#/oneOf/6/properties/racks/items/properties/excluded/items/required",keyword:"required",params:{missingProperty: "broker"},message:"must have required property '"+"broker"+"'"});
errors++;
}
if(data42.why === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/racks/" + i0+"/excluded/" + i1,schemaPath:"#/oneOf/6/properties/racks/items/properties/excluded/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"});
errors++;
}
for(const key8 in data42){
if(!((key8 === "broker") || (key8 === "why"))){
(vErrors ??= []).push({instancePath:instancePath+"/racks/" + i0+"/excluded/" + i1,schemaPath:"#/oneOf/6/properties/racks/items/properties/excluded/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"});
errors++;
}
}
if(data42.broker !== undefined){
let data43 = data42.broker;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
(vErrors ??= []).push({instancePath:instancePath+"/racks/" + i0+"/excluded/" + i1+"/broker",schemaPath:"#/oneOf/6/properties/racks/items/properties/excluded/items/properties/broker/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
(vErrors ??= []).push({instancePath:instancePath+"/racks/" + i0+"/excluded/" + i1+"/broker",schemaPath:"#/oneOf/6/properties/racks/items/properties/excluded/items/properties/broker/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data42.why !== undefined){
let data44 = data42.why;
if(!((((data44 === "drained") || (data44 === "replaced")) || (data44 === "cordoned")) || (data44 === "down"))){
(vErrors ??= []).push({instancePath:instancePath+"/racks/" + i0+"/excluded/" + i1+"/why",schemaPath:"#/oneOf/6/properties/racks/items/properties/excluded/items/properties/why/enum",keyword:"enum",params:{allowedValues: schema20.oneOf[6].properties.racks.items.properties.excluded.items.properties.why.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/racks/" + i0+"/excluded/" + i1,schemaPath:"#/oneOf/6/properties/racks/items/properties/excluded/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/racks/" + i0+"/excluded",schemaPath:"#/oneOf/6/properties/racks/items/properties/excluded/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data39.available !== undefined){
let data45 = data39.available;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
(vErrors ??= []).push({instancePath:instancePath+"/racks/" + i0+"/available",schemaPath:"#/oneOf/6/properties/racks/items/properties/available/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
(vErrors ??= []).push({instancePath:instancePath+"/racks/" + i0+"/available",schemaPath:"#/oneOf/6/properties/racks/items/properties/available/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/racks/" + i0,schemaPath:"#/oneOf/6/properties/racks/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/racks",schemaPath:"#/oneOf/6/properties/racks/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs65 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 6];
}
else {
if(_valid0){
valid0 = true;
passing0 = 6;
if(props0 !== true){
props0 = true;
}
}
const _errs99 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data.consent === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "consent"},message:"must have required property '"+"consent"+"'"});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
if(data.partitions === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "partitions"},message:"must have required property '"+"partitions"+"'"});
errors++;
}
if(data.of === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"});
errors++;
}
if(data.from === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"});
errors++;
}
if(data.to === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
if(data.minIsr === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "minIsr"},message:"must have required property '"+"minIsr"+"'"});
errors++;
}
for(const key9 in data){
if(!((((((((key9 === "kind") || (key9 === "consent")) || (key9 === "text")) || (key9 === "partitions")) || (key9 === "of")) || (key9 === "from")) || (key9 === "to")) || (key9 === "minIsr"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"});
errors++;
}
}
if(data.kind !== undefined){
if("fewer-in-sync" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/oneOf/7/properties/kind/const",keyword:"const",params:{allowedValue: "fewer-in-sync"},message:"must be equal to constant"});
errors++;
}
}
if(data.consent !== undefined){
let data47 = data.consent;
if(!(((data47 === "data-loss") || (data47 === "less-safety")) || (data47 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/consent",schemaPath:"#/oneOf/7/properties/consent/enum",keyword:"enum",params:{allowedValues: schema20.oneOf[7].properties.consent.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/oneOf/7/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.partitions !== undefined){
let data49 = data.partitions;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
(vErrors ??= []).push({instancePath:instancePath+"/partitions",schemaPath:"#/oneOf/7/properties/partitions/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
(vErrors ??= []).push({instancePath:instancePath+"/partitions",schemaPath:"#/oneOf/7/properties/partitions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.of !== undefined){
let data50 = data.of;
if((!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))) && (data50 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/of",schemaPath:"#/oneOf/7/properties/of/type",keyword:"type",params:{type: schema20.oneOf[7].properties.of.type},message:"must be integer,null"});
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
(vErrors ??= []).push({instancePath:instancePath+"/of",schemaPath:"#/oneOf/7/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.from !== undefined){
let data51 = data.from;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:"#/oneOf/7/properties/from/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 0 || isNaN(data51)){
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:"#/oneOf/7/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.to !== undefined){
let data52 = data.to;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/oneOf/7/properties/to/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 0 || isNaN(data52)){
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/oneOf/7/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.minIsr !== undefined){
let data53 = data.minIsr;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
(vErrors ??= []).push({instancePath:instancePath+"/minIsr",schemaPath:"#/oneOf/7/properties/minIsr/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 0 || isNaN(data53)){
(vErrors ??= []).push({instancePath:instancePath+"/minIsr",schemaPath:"#/oneOf/7/properties/minIsr/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/7/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs99 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 7];
}
else {
if(_valid0){
valid0 = true;
passing0 = 7;
if(props0 !== true){
props0 = true;
}
}
const _errs116 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data.consent === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "consent"},message:"must have required property '"+"consent"+"'"});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
if(data.from === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"});
errors++;
}
if(data.to === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
for(const key10 in data){
if(!(((((key10 === "kind") || (key10 === "consent")) || (key10 === "text")) || (key10 === "from")) || (key10 === "to"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"});
errors++;
}
}
if(data.kind !== undefined){
if("min-isr-lowered" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/oneOf/8/properties/kind/const",keyword:"const",params:{allowedValue: "min-isr-lowered"},message:"must be equal to constant"});
errors++;
}
}
if(data.consent !== undefined){
let data55 = data.consent;
if(!(((data55 === "data-loss") || (data55 === "less-safety")) || (data55 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/consent",schemaPath:"#/oneOf/8/properties/consent/enum",keyword:"enum",params:{allowedValues: schema20.oneOf[8].properties.consent.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/oneOf/8/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.from !== undefined){
let data57 = data.from;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:"#/oneOf/8/properties/from/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 < 0 || isNaN(data57)){
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:"#/oneOf/8/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.to !== undefined){
let data58 = data.to;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/oneOf/8/properties/to/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 < 0 || isNaN(data58)){
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/oneOf/8/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/8/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs116 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 8];
}
else {
if(_valid0){
valid0 = true;
passing0 = 8;
if(props0 !== true){
props0 = true;
}
}
const _errs127 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data.consent === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "consent"},message:"must have required property '"+"consent"+"'"});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
if(data.minIsr === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "minIsr"},message:"must have required property '"+"minIsr"+"'"});
errors++;
}
if(data.replicas === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "replicas"},message:"must have required property '"+"replicas"+"'"});
errors++;
}
if(data.isNew === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "isNew"},message:"must have required property '"+"isNew"+"'"});
errors++;
}
for(const key11 in data){
if(!((((((key11 === "kind") || (key11 === "consent")) || (key11 === "text")) || (key11 === "minIsr")) || (key11 === "replicas")) || (key11 === "isNew"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"});
errors++;
}
}
if(data.kind !== undefined){
if("min-isr-unreachable" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/oneOf/9/properties/kind/const",keyword:"const",params:{allowedValue: "min-isr-unreachable"},message:"must be equal to constant"});
errors++;
}
}
if(data.consent !== undefined){
let data60 = data.consent;
if(!(((data60 === "data-loss") || (data60 === "less-safety")) || (data60 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/consent",schemaPath:"#/oneOf/9/properties/consent/enum",keyword:"enum",params:{allowedValues: schema20.oneOf[9].properties.consent.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/oneOf/9/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.minIsr !== undefined){
let data62 = data.minIsr;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
(vErrors ??= []).push({instancePath:instancePath+"/minIsr",schemaPath:"#/oneOf/9/properties/minIsr/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 < 0 || isNaN(data62)){
(vErrors ??= []).push({instancePath:instancePath+"/minIsr",schemaPath:"#/oneOf/9/properties/minIsr/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.replicas !== undefined){
let data63 = data.replicas;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
(vErrors ??= []).push({instancePath:instancePath+"/replicas",schemaPath:"#/oneOf/9/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 < 0 || isNaN(data63)){
(vErrors ??= []).push({instancePath:instancePath+"/replicas",schemaPath:"#/oneOf/9/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.isNew !== undefined){
if(typeof data.isNew !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/isNew",schemaPath:"#/oneOf/9/properties/isNew/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/9/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs127 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 9];
}
else {
if(_valid0){
valid0 = true;
passing0 = 9;
if(props0 !== true){
props0 = true;
}
}
const _errs140 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data.consent === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "consent"},message:"must have required property '"+"consent"+"'"});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
if(data.from === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"});
errors++;
}
if(data.to === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
for(const key12 in data){
if(!(((((key12 === "kind") || (key12 === "consent")) || (key12 === "text")) || (key12 === "from")) || (key12 === "to"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"});
errors++;
}
}
if(data.kind !== undefined){
if("key-order" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/oneOf/10/properties/kind/const",keyword:"const",params:{allowedValue: "key-order"},message:"must be equal to constant"});
errors++;
}
}
if(data.consent !== undefined){
let data66 = data.consent;
if(!(((data66 === "data-loss") || (data66 === "less-safety")) || (data66 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/consent",schemaPath:"#/oneOf/10/properties/consent/enum",keyword:"enum",params:{allowedValues: schema20.oneOf[10].properties.consent.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/oneOf/10/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.from !== undefined){
let data68 = data.from;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:"#/oneOf/10/properties/from/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 < 0 || isNaN(data68)){
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:"#/oneOf/10/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.to !== undefined){
let data69 = data.to;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/oneOf/10/properties/to/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 < 0 || isNaN(data69)){
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/oneOf/10/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/10/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs140 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 10];
}
else {
if(_valid0){
valid0 = true;
passing0 = 10;
if(props0 !== true){
props0 = true;
}
}
const _errs151 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data.consent === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "consent"},message:"must have required property '"+"consent"+"'"});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
if(data.from === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"});
errors++;
}
if(data.to === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
for(const key13 in data){
if(!(((((key13 === "kind") || (key13 === "consent")) || (key13 === "text")) || (key13 === "from")) || (key13 === "to"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"});
errors++;
}
}
if(data.kind !== undefined){
if("batches-refused" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/oneOf/11/properties/kind/const",keyword:"const",params:{allowedValue: "batches-refused"},message:"must be equal to constant"});
errors++;
}
}
if(data.consent !== undefined){
let data71 = data.consent;
if(!(((data71 === "data-loss") || (data71 === "less-safety")) || (data71 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/consent",schemaPath:"#/oneOf/11/properties/consent/enum",keyword:"enum",params:{allowedValues: schema20.oneOf[11].properties.consent.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/oneOf/11/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.from !== undefined){
let data73 = data.from;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:"#/oneOf/11/properties/from/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 < 0 || isNaN(data73)){
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:"#/oneOf/11/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.to !== undefined){
let data74 = data.to;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/oneOf/11/properties/to/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 < 0 || isNaN(data74)){
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/oneOf/11/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/11/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs151 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 11];
}
else {
if(_valid0){
valid0 = true;
passing0 = 11;
if(props0 !== true){
props0 = true;
}
}
const _errs162 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data.consent === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "consent"},message:"must have required property '"+"consent"+"'"});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
if(data.partitions === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "partitions"},message:"must have required property '"+"partitions"+"'"});
errors++;
}
for(const key14 in data){
if(!((((key14 === "kind") || (key14 === "consent")) || (key14 === "text")) || (key14 === "partitions"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"});
errors++;
}
}
if(data.kind !== undefined){
if("leader-moves" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/oneOf/12/properties/kind/const",keyword:"const",params:{allowedValue: "leader-moves"},message:"must be equal to constant"});
errors++;
}
}
if(data.consent !== undefined){
let data76 = data.consent;
if(!(((data76 === "data-loss") || (data76 === "less-safety")) || (data76 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/consent",schemaPath:"#/oneOf/12/properties/consent/enum",keyword:"enum",params:{allowedValues: schema20.oneOf[12].properties.consent.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/oneOf/12/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.partitions !== undefined){
let data78 = data.partitions;
if(!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))){
(vErrors ??= []).push({instancePath:instancePath+"/partitions",schemaPath:"#/oneOf/12/properties/partitions/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 < 0 || isNaN(data78)){
(vErrors ??= []).push({instancePath:instancePath+"/partitions",schemaPath:"#/oneOf/12/properties/partitions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/12/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs162 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 12];
}
else {
if(_valid0){
valid0 = true;
passing0 = 12;
if(props0 !== true){
props0 = true;
}
}
const _errs171 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data.consent === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: "consent"},message:"must have required property '"+"consent"+"'"});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
if(data.broker === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: "broker"},message:"must have required property '"+"broker"+"'"});
errors++;
}
if(data.utilization === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: "utilization"},message:"must have required property '"+"utilization"+"'"});
errors++;
}
for(const key15 in data){
if(!(((((key15 === "kind") || (key15 === "consent")) || (key15 === "text")) || (key15 === "broker")) || (key15 === "utilization"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"});
errors++;
}
}
if(data.kind !== undefined){
if("disk-filling" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/oneOf/13/properties/kind/const",keyword:"const",params:{allowedValue: "disk-filling"},message:"must be equal to constant"});
errors++;
}
}
if(data.consent !== undefined){
let data80 = data.consent;
if(!(((data80 === "data-loss") || (data80 === "less-safety")) || (data80 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/consent",schemaPath:"#/oneOf/13/properties/consent/enum",keyword:"enum",params:{allowedValues: schema20.oneOf[13].properties.consent.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/oneOf/13/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.broker !== undefined){
let data82 = data.broker;
if(!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))){
(vErrors ??= []).push({instancePath:instancePath+"/broker",schemaPath:"#/oneOf/13/properties/broker/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 < 0 || isNaN(data82)){
(vErrors ??= []).push({instancePath:instancePath+"/broker",schemaPath:"#/oneOf/13/properties/broker/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.utilization !== undefined){
let data83 = data.utilization;
if((typeof data83 == "number") && (isFinite(data83))){
if(data83 < 0 || isNaN(data83)){
(vErrors ??= []).push({instancePath:instancePath+"/utilization",schemaPath:"#/oneOf/13/properties/utilization/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/utilization",schemaPath:"#/oneOf/13/properties/utilization/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/13/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs171 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 13];
}
else {
if(_valid0){
valid0 = true;
passing0 = 13;
if(props0 !== true){
props0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate53.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'"});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data.digest === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"});
errors++;
}
if(data.checksum === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checksum"},message:"must have required property '"+"checksum"+"'"});
errors++;
}
if(data.cluster === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cluster"},message:"must have required property '"+"cluster"+"'"});
errors++;
}
if(data.clusterId === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clusterId"},message:"must have required property '"+"clusterId"+"'"});
errors++;
}
if(data.observedDigest === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "observedDigest"},message:"must have required property '"+"observedDigest"+"'"});
errors++;
}
if(data.brokers === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "brokers"},message:"must have required property '"+"brokers"+"'"});
errors++;
}
if(data.throttle === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "throttle"},message:"must have required property '"+"throttle"+"'"});
errors++;
}
if(data.steps === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'"});
errors++;
}
if(data.access === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "access"},message:"must have required property '"+"access"+"'"});
errors++;
}
if(data.unmanaged === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unmanaged"},message:"must have required property '"+"unmanaged"+"'"});
errors++;
}
if(data.summary === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"});
errors++;
}
if(data.unfinished === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unfinished"},message:"must have required property '"+"unfinished"+"'"});
errors++;
}
if(data.warnings === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "warnings"},message:"must have required property '"+"warnings"+"'"});
errors++;
}
if(data.guardrails === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "guardrails"},message:"must have required property '"+"guardrails"+"'"});
errors++;
}
if(data.changeWindows === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changeWindows"},message:"must have required property '"+"changeWindows"+"'"});
errors++;
}
if(data.journal === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "journal"},message:"must have required property '"+"journal"+"'"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.apiVersion !== undefined){
if("topicwright/v1" !== data.apiVersion){
(vErrors ??= []).push({instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "topicwright/v1"},message:"must be equal to constant"});
errors++;
}
}
if(data.kind !== undefined){
if("Plan" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Plan"},message:"must be equal to constant"});
errors++;
}
}
if(data.digest !== undefined){
if(typeof data.digest !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.checksum !== undefined){
if(typeof data.checksum !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/checksum",schemaPath:"#/properties/checksum/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.cluster !== undefined){
if(typeof data.cluster !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/cluster",schemaPath:"#/properties/cluster/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.clusterId !== undefined){
if(typeof data.clusterId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clusterId",schemaPath:"#/properties/clusterId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.observedDigest !== undefined){
if(typeof data.observedDigest !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/observedDigest",schemaPath:"#/properties/observedDigest/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.brokers !== undefined){
let data7 = data.brokers;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0,schemaPath:"#/properties/brokers/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
if(data8.host === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0,schemaPath:"#/properties/brokers/items/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'"});
errors++;
}
if(data8.rack === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0,schemaPath:"#/properties/brokers/items/required",keyword:"required",params:{missingProperty: "rack"},message:"must have required property '"+"rack"+"'"});
errors++;
}
if(data8.capacityBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0,schemaPath:"#/properties/brokers/items/required",keyword:"required",params:{missingProperty: "capacityBytes"},message:"must have required property '"+"capacityBytes"+"'"});
errors++;
}
if(data8.diskLimitBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0,schemaPath:"#/properties/brokers/items/required",keyword:"required",params:{missingProperty: "diskLimitBytes"},message:"must have required property '"+"diskLimitBytes"+"'"});
errors++;
}
if(data8.pools === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0,schemaPath:"#/properties/brokers/items/required",keyword:"required",params:{missingProperty: "pools"},message:"must have required property '"+"pools"+"'"});
errors++;
}
if(data8.roles === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0,schemaPath:"#/properties/brokers/items/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'"});
errors++;
}
if(data8.before === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0,schemaPath:"#/properties/brokers/items/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'"});
errors++;
}
if(data8.after === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0,schemaPath:"#/properties/brokers/items/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'"});
errors++;
}
for(const key1 in data8){
if(!(func1.call(schema19.properties.brokers.items.properties, key1))){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0,schemaPath:"#/properties/brokers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data8.id !== undefined){
let data9 = data8.id;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/id",schemaPath:"#/properties/brokers/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/id",schemaPath:"#/properties/brokers/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data8.host !== undefined){
if(typeof data8.host !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/host",schemaPath:"#/properties/brokers/items/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data8.rack !== undefined){
let data11 = data8.rack;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/rack",schemaPath:"#/properties/brokers/items/properties/rack/type",keyword:"type",params:{type: schema19.properties.brokers.items.properties.rack.type},message:"must be string,null"});
errors++;
}
}
if(data8.capacityBytes !== undefined){
let data12 = data8.capacityBytes;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/capacityBytes",schemaPath:"#/properties/brokers/items/properties/capacityBytes/type",keyword:"type",params:{type: schema19.properties.brokers.items.properties.capacityBytes.type},message:"must be integer,null"});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/capacityBytes",schemaPath:"#/properties/brokers/items/properties/capacityBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data8.diskLimitBytes !== undefined){
let data13 = data8.diskLimitBytes;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/diskLimitBytes",schemaPath:"#/properties/brokers/items/properties/diskLimitBytes/type",keyword:"type",params:{type: schema19.properties.brokers.items.properties.diskLimitBytes.type},message:"must be integer,null"});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/diskLimitBytes",schemaPath:"#/properties/brokers/items/properties/diskLimitBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data8.pools !== undefined){
let data14 = data8.pools;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(typeof data14[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/pools/" + i1,schemaPath:"#/properties/brokers/items/properties/pools/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/pools",schemaPath:"#/properties/brokers/items/properties/pools/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data8.roles !== undefined){
let data16 = data8.roles;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
if(typeof data16[i2] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/roles/" + i2,schemaPath:"#/properties/brokers/items/properties/roles/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/roles",schemaPath:"#/properties/brokers/items/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data8.before !== undefined){
let data18 = data8.before;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.bytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/before",schemaPath:"#/properties/brokers/items/properties/before/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"});
errors++;
}
if(data18.replicas === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/before",schemaPath:"#/properties/brokers/items/properties/before/required",keyword:"required",params:{missingProperty: "replicas"},message:"must have required property '"+"replicas"+"'"});
errors++;
}
if(data18.leaders === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/before",schemaPath:"#/properties/brokers/items/properties/before/required",keyword:"required",params:{missingProperty: "leaders"},message:"must have required property '"+"leaders"+"'"});
errors++;
}
for(const key2 in data18){
if(!(((key2 === "bytes") || (key2 === "replicas")) || (key2 === "leaders"))){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/before",schemaPath:"#/properties/brokers/items/properties/before/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data18.bytes !== undefined){
let data19 = data18.bytes;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/before/bytes",schemaPath:"#/properties/brokers/items/properties/before/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/before/bytes",schemaPath:"#/properties/brokers/items/properties/before/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data18.replicas !== undefined){
let data20 = data18.replicas;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/before/replicas",schemaPath:"#/properties/brokers/items/properties/before/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/before/replicas",schemaPath:"#/properties/brokers/items/properties/before/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data18.leaders !== undefined){
let data21 = data18.leaders;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/before/leaders",schemaPath:"#/properties/brokers/items/properties/before/properties/leaders/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/before/leaders",schemaPath:"#/properties/brokers/items/properties/before/properties/leaders/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/before",schemaPath:"#/properties/brokers/items/properties/before/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data8.after !== undefined){
let data22 = data8.after;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.bytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/after",schemaPath:"#/properties/brokers/items/properties/after/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"});
errors++;
}
if(data22.replicas === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/after",schemaPath:"#/properties/brokers/items/properties/after/required",keyword:"required",params:{missingProperty: "replicas"},message:"must have required property '"+"replicas"+"'"});
errors++;
}
if(data22.leaders === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/after",schemaPath:"#/properties/brokers/items/properties/after/required",keyword:"required",params:{missingProperty: "leaders"},message:"must have required property '"+"leaders"+"'"});
errors++;
}
for(const key3 in data22){
if(!(((key3 === "bytes") || (key3 === "replicas")) || (key3 === "leaders"))){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/after",schemaPath:"#/properties/brokers/items/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
if(data22.bytes !== undefined){
let data23 = data22.bytes;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/after/bytes",schemaPath:"#/properties/brokers/items/properties/after/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/after/bytes",schemaPath:"#/properties/brokers/items/properties/after/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data22.replicas !== undefined){
let data24 = data22.replicas;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/after/replicas",schemaPath:"#/properties/brokers/items/properties/after/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/after/replicas",schemaPath:"#/properties/brokers/items/properties/after/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data22.leaders !== undefined){
let data25 = data22.leaders;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/after/leaders",schemaPath:"#/properties/brokers/items/properties/after/properties/leaders/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/after/leaders",schemaPath:"#/properties/brokers/items/properties/after/properties/leaders/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/after",schemaPath:"#/properties/brokers/items/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0,schemaPath:"#/properties/brokers/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/brokers",schemaPath:"#/properties/brokers/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.throttle !== undefined){
let data26 = data.throttle;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.rate === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/throttle",schemaPath:"#/properties/throttle/required",keyword:"required",params:{missingProperty: "rate"},message:"must have required property '"+"rate"+"'"});
errors++;
}
if(data26.maxRate === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/throttle",schemaPath:"#/properties/throttle/required",keyword:"required",params:{missingProperty: "maxRate"},message:"must have required property '"+"maxRate"+"'"});
errors++;
}
if(data26.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/throttle",schemaPath:"#/properties/throttle/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"});
errors++;
}
for(const key4 in data26){
if(!(((key4 === "rate") || (key4 === "maxRate")) || (key4 === "reason"))){
(vErrors ??= []).push({instancePath:instancePath+"/throttle",schemaPath:"#/properties/throttle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"});
errors++;
}
}
if(data26.rate !== undefined){
let data27 = data26.rate;
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 <= 0 || isNaN(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/throttle/rate",schemaPath:"#/properties/throttle/properties/rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/throttle/rate",schemaPath:"#/properties/throttle/properties/rate/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data26.maxRate !== undefined){
let data28 = data26.maxRate;
if((!((typeof data28 == "number") && (isFinite(data28)))) && (data28 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/throttle/maxRate",schemaPath:"#/properties/throttle/properties/maxRate/type",keyword:"type",params:{type: schema19.properties.throttle.properties.maxRate.type},message:"must be number,null"});
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 <= 0 || isNaN(data28)){
(vErrors ??= []).push({instancePath:instancePath+"/throttle/maxRate",schemaPath:"#/properties/throttle/properties/maxRate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
}
if(data26.reason !== undefined){
if(typeof data26.reason !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/throttle/reason",schemaPath:"#/properties/throttle/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/throttle",schemaPath:"#/properties/throttle/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.steps !== undefined){
let data30 = data.steps;
if(Array.isArray(data30)){
const len3 = data30.length;
for(let i3=0; i3<len3; i3++){
let data31 = data30[i3];
const _errs67 = errors;
let valid13 = false;
let passing0 = null;
const _errs68 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data31.symbol === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/0/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'"});
errors++;
}
if(data31.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/0/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data31.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/0/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"});
errors++;
}
if(data31.hazards === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/0/required",keyword:"required",params:{missingProperty: "hazards"},message:"must have required property '"+"hazards"+"'"});
errors++;
}
if(data31.replicationFactor === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/0/required",keyword:"required",params:{missingProperty: "replicationFactor"},message:"must have required property '"+"replicationFactor"+"'"});
errors++;
}
if(data31.assignments === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/0/required",keyword:"required",params:{missingProperty: "assignments"},message:"must have required property '"+"assignments"+"'"});
errors++;
}
if(data31.configs === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/0/required",keyword:"required",params:{missingProperty: "configs"},message:"must have required property '"+"configs"+"'"});
errors++;
}
for(const key5 in data31){
if(!(func1.call(schema19.properties.steps.items.oneOf[0].properties, key5))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"});
errors++;
}
}
if(data31.kind !== undefined){
if("create-topic" !== data31.kind){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/kind",schemaPath:"#/properties/steps/items/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "create-topic"},message:"must be equal to constant"});
errors++;
}
}
if(data31.symbol !== undefined){
if("+" !== data31.symbol){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/symbol",schemaPath:"#/properties/steps/items/oneOf/0/properties/symbol/const",keyword:"const",params:{allowedValue: "+"},message:"must be equal to constant"});
errors++;
}
}
if(data31.topic !== undefined){
if(typeof data31.topic !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/topic",schemaPath:"#/properties/steps/items/oneOf/0/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data31.topicId !== undefined){
if(typeof data31.topicId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/topicId",schemaPath:"#/properties/steps/items/oneOf/0/properties/topicId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data31.reason !== undefined){
if(typeof data31.reason !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/reason",schemaPath:"#/properties/steps/items/oneOf/0/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data31.hazards !== undefined){
let data37 = data31.hazards;
if(Array.isArray(data37)){
const len4 = data37.length;
for(let i4=0; i4<len4; i4++){
if(!(validate53(data37[i4], {instancePath:instancePath+"/steps/" + i3+"/hazards/" + i4,parentData:data37,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/hazards",schemaPath:"#/properties/steps/items/oneOf/0/properties/hazards/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data31.source !== undefined){
let data39 = data31.source;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.file === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source",schemaPath:"#/properties/steps/items/oneOf/0/properties/source/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"});
errors++;
}
if(data39.line === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source",schemaPath:"#/properties/steps/items/oneOf/0/properties/source/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"});
errors++;
}
if(data39.column === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source",schemaPath:"#/properties/steps/items/oneOf/0/properties/source/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"});
errors++;
}
for(const key6 in data39){
if(!(((key6 === "file") || (key6 === "line")) || (key6 === "column"))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source",schemaPath:"#/properties/steps/items/oneOf/0/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"});
errors++;
}
}
if(data39.file !== undefined){
if(typeof data39.file !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source/file",schemaPath:"#/properties/steps/items/oneOf/0/properties/source/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data39.line !== undefined){
let data41 = data39.line;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source/line",schemaPath:"#/properties/steps/items/oneOf/0/properties/source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source/line",schemaPath:"#/properties/steps/items/oneOf/0/properties/source/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data39.column !== undefined){
let data42 = data39.column;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source/column",schemaPath:"#/properties/steps/items/oneOf/0/properties/source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source/column",schemaPath:"#/properties/steps/items/oneOf/0/properties/source/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source",schemaPath:"#/properties/steps/items/oneOf/0/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data31.replicationFactor !== undefined){
let data43 = data31.replicationFactor;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/replicationFactor",schemaPath:"#/properties/steps/items/oneOf/0/properties/replicationFactor/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/replicationFactor",schemaPath:"#/properties/steps/items/oneOf/0/properties/replicationFactor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data31.assignments !== undefined){
let data44 = data31.assignments;
if(Array.isArray(data44)){
const len5 = data44.length;
for(let i5=0; i5<len5; i5++){
let data45 = data44[i5];
if(Array.isArray(data45)){
const len6 = data45.length;
for(let i6=0; i6<len6; i6++){
let data46 = data45[i6];
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/assignments/" + i5+"/" + i6,schemaPath:"#/properties/steps/items/oneOf/0/properties/assignments/items/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/assignments/" + i5+"/" + i6,schemaPath:"#/properties/steps/items/oneOf/0/properties/assignments/items/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/assignments/" + i5,schemaPath:"#/properties/steps/items/oneOf/0/properties/assignments/items/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/assignments",schemaPath:"#/properties/steps/items/oneOf/0/properties/assignments/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data31.configs !== undefined){
let data47 = data31.configs;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key7 in data47){
if(typeof data47[key7] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/configs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/items/oneOf/0/properties/configs/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/configs",schemaPath:"#/properties/steps/items/oneOf/0/properties/configs/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs68 === errors;
if(_valid0){
valid13 = true;
passing0 = 0;
var props1 = true;
}
const _errs104 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data31.symbol === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/1/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'"});
errors++;
}
if(data31.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/1/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data31.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/1/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"});
errors++;
}
if(data31.hazards === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/1/required",keyword:"required",params:{missingProperty: "hazards"},message:"must have required property '"+"hazards"+"'"});
errors++;
}
if(data31.existing === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/1/required",keyword:"required",params:{missingProperty: "existing"},message:"must have required property '"+"existing"+"'"});
errors++;
}
if(data31.assignments === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/1/required",keyword:"required",params:{missingProperty: "assignments"},message:"must have required property '"+"assignments"+"'"});
errors++;
}
for(const key8 in data31){
if(!(func1.call(schema19.properties.steps.items.oneOf[1].properties, key8))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"});
errors++;
}
}
if(data31.kind !== undefined){
if("add-partitions" !== data31.kind){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/kind",schemaPath:"#/properties/steps/items/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "add-partitions"},message:"must be equal to constant"});
errors++;
}
}
if(data31.symbol !== undefined){
if("+" !== data31.symbol){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/symbol",schemaPath:"#/properties/steps/items/oneOf/1/properties/symbol/const",keyword:"const",params:{allowedValue: "+"},message:"must be equal to constant"});
errors++;
}
}
if(data31.topic !== undefined){
if(typeof data31.topic !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/topic",schemaPath:"#/properties/steps/items/oneOf/1/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data31.topicId !== undefined){
if(typeof data31.topicId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/topicId",schemaPath:"#/properties/steps/items/oneOf/1/properties/topicId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data31.reason !== undefined){
if(typeof data31.reason !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/reason",schemaPath:"#/properties/steps/items/oneOf/1/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data31.hazards !== undefined){
let data54 = data31.hazards;
if(Array.isArray(data54)){
const len7 = data54.length;
for(let i7=0; i7<len7; i7++){
if(!(validate53(data54[i7], {instancePath:instancePath+"/steps/" + i3+"/hazards/" + i7,parentData:data54,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/hazards",schemaPath:"#/properties/steps/items/oneOf/1/properties/hazards/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data31.source !== undefined){
let data56 = data31.source;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.file === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source",schemaPath:"#/properties/steps/items/oneOf/1/properties/source/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"});
errors++;
}
if(data56.line === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source",schemaPath:"#/properties/steps/items/oneOf/1/properties/source/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"});
errors++;
}
if(data56.column === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source",schemaPath:"#/properties/steps/items/oneOf/1/properties/source/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"});
errors++;
}
for(const key9 in data56){
if(!(((key9 === "file") || (key9 === "line")) || (key9 === "column"))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source",schemaPath:"#/properties/steps/items/oneOf/1/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"});
errors++;
}
}
if(data56.file !== undefined){
if(typeof data56.file !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source/file",schemaPath:"#/properties/steps/items/oneOf/1/properties/source/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data56.line !== undefined){
let data58 = data56.line;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source/line",schemaPath:"#/properties/steps/items/oneOf/1/properties/source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 < 0 || isNaN(data58)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source/line",schemaPath:"#/properties/steps/items/oneOf/1/properties/source/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data56.column !== undefined){
let data59 = data56.column;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source/column",schemaPath:"#/properties/steps/items/oneOf/1/properties/source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 < 0 || isNaN(data59)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source/column",schemaPath:"#/properties/steps/items/oneOf/1/properties/source/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source",schemaPath:"#/properties/steps/items/oneOf/1/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data31.existing !== undefined){
let data60 = data31.existing;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/existing",schemaPath:"#/properties/steps/items/oneOf/1/properties/existing/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 < 0 || isNaN(data60)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/existing",schemaPath:"#/properties/steps/items/oneOf/1/properties/existing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data31.assignments !== undefined){
let data61 = data31.assignments;
if(Array.isArray(data61)){
const len8 = data61.length;
for(let i8=0; i8<len8; i8++){
let data62 = data61[i8];
if(Array.isArray(data62)){
const len9 = data62.length;
for(let i9=0; i9<len9; i9++){
let data63 = data62[i9];
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/assignments/" + i8+"/" + i9,schemaPath:"#/properties/steps/items/oneOf/1/properties/assignments/items/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 < 0 || isNaN(data63)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/assignments/" + i8+"/" + i9,schemaPath:"#/properties/steps/items/oneOf/1/properties/assignments/items/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/assignments/" + i8,schemaPath:"#/properties/steps/items/oneOf/1/properties/assignments/items/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/assignments",schemaPath:"#/properties/steps/items/oneOf/1/properties/assignments/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs104 === errors;
if(_valid0 && valid13){
valid13 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid13 = true;
passing0 = 1;
if(props1 !== true){
props1 = true;
}
}
const _errs135 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data31.symbol === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/2/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'"});
errors++;
}
if(data31.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/2/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data31.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/2/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"});
errors++;
}
if(data31.hazards === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/2/required",keyword:"required",params:{missingProperty: "hazards"},message:"must have required property '"+"hazards"+"'"});
errors++;
}
if(data31.changes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/2/required",keyword:"required",params:{missingProperty: "changes"},message:"must have required property '"+"changes"+"'"});
errors++;
}
for(const key10 in data31){
if(!((((((((key10 === "kind") || (key10 === "symbol")) || (key10 === "topic")) || (key10 === "topicId")) || (key10 === "reason")) || (key10 === "hazards")) || (key10 === "source")) || (key10 === "changes"))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"});
errors++;
}
}
if(data31.kind !== undefined){
if("set-config" !== data31.kind){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/kind",schemaPath:"#/properties/steps/items/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "set-config"},message:"must be equal to constant"});
errors++;
}
}
if(data31.symbol !== undefined){
if("~" !== data31.symbol){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/symbol",schemaPath:"#/properties/steps/items/oneOf/2/properties/symbol/const",keyword:"const",params:{allowedValue: "~"},message:"must be equal to constant"});
errors++;
}
}
if(data31.topic !== undefined){
if(typeof data31.topic !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/topic",schemaPath:"#/properties/steps/items/oneOf/2/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data31.topicId !== undefined){
if(typeof data31.topicId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/topicId",schemaPath:"#/properties/steps/items/oneOf/2/properties/topicId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data31.reason !== undefined){
if(typeof data31.reason !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/reason",schemaPath:"#/properties/steps/items/oneOf/2/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data31.hazards !== undefined){
let data69 = data31.hazards;
if(Array.isArray(data69)){
const len10 = data69.length;
for(let i10=0; i10<len10; i10++){
if(!(validate53(data69[i10], {instancePath:instancePath+"/steps/" + i3+"/hazards/" + i10,parentData:data69,parentDataProperty:i10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/hazards",schemaPath:"#/properties/steps/items/oneOf/2/properties/hazards/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data31.source !== undefined){
let data71 = data31.source;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.file === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source",schemaPath:"#/properties/steps/items/oneOf/2/properties/source/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"});
errors++;
}
if(data71.line === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source",schemaPath:"#/properties/steps/items/oneOf/2/properties/source/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"});
errors++;
}
if(data71.column === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source",schemaPath:"#/properties/steps/items/oneOf/2/properties/source/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"});
errors++;
}
for(const key11 in data71){
if(!(((key11 === "file") || (key11 === "line")) || (key11 === "column"))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source",schemaPath:"#/properties/steps/items/oneOf/2/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"});
errors++;
}
}
if(data71.file !== undefined){
if(typeof data71.file !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source/file",schemaPath:"#/properties/steps/items/oneOf/2/properties/source/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data71.line !== undefined){
let data73 = data71.line;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source/line",schemaPath:"#/properties/steps/items/oneOf/2/properties/source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 < 0 || isNaN(data73)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source/line",schemaPath:"#/properties/steps/items/oneOf/2/properties/source/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data71.column !== undefined){
let data74 = data71.column;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source/column",schemaPath:"#/properties/steps/items/oneOf/2/properties/source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 < 0 || isNaN(data74)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source/column",schemaPath:"#/properties/steps/items/oneOf/2/properties/source/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source",schemaPath:"#/properties/steps/items/oneOf/2/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data31.changes !== undefined){
let data75 = data31.changes;
if(Array.isArray(data75)){
const len11 = data75.length;
for(let i11=0; i11<len11; i11++){
let data76 = data75[i11];
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.key === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/changes/" + i11,schemaPath:"#/properties/steps/items/oneOf/2/properties/changes/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"});
errors++;
}
if(data76.from === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/changes/" + i11,schemaPath:"#/properties/steps/items/oneOf/2/properties/changes/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"});
errors++;
}
if(data76.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/changes/" + i11,schemaPath:"#/properties/steps/items/oneOf/2/properties/changes/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
if(data76.default === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/changes/" + i11,schemaPath:"#/properties/steps/items/oneOf/2/properties/changes/items/required",keyword:"required",params:{missingProperty: "default"},message:"must have required property '"+"default"+"'"});
errors++;
}
for(const key12 in data76){
if(!((((key12 === "key") || (key12 === "from")) || (key12 === "to")) || (key12 === "default"))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/changes/" + i11,schemaPath:"#/properties/steps/items/oneOf/2/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"});
errors++;
}
}
if(data76.key !== undefined){
if(typeof data76.key !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/changes/" + i11+"/key",schemaPath:"#/properties/steps/items/oneOf/2/properties/changes/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data76.from !== undefined){
let data78 = data76.from;
if((typeof data78 !== "string") && (data78 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/changes/" + i11+"/from",schemaPath:"#/properties/steps/items/oneOf/2/properties/changes/items/properties/from/type",keyword:"type",params:{type: schema19.properties.steps.items.oneOf[2].properties.changes.items.properties.from.type},message:"must be string,null"});
errors++;
}
}
if(data76.to !== undefined){
let data79 = data76.to;
if((typeof data79 !== "string") && (data79 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/changes/" + i11+"/to",schemaPath:"#/properties/steps/items/oneOf/2/properties/changes/items/properties/to/type",keyword:"type",params:{type: schema19.properties.steps.items.oneOf[2].properties.changes.items.properties.to.type},message:"must be string,null"});
errors++;
}
}
if(data76.default !== undefined){
let data80 = data76.default;
if((typeof data80 !== "string") && (data80 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/changes/" + i11+"/default",schemaPath:"#/properties/steps/items/oneOf/2/properties/changes/items/properties/default/type",keyword:"type",params:{type: schema19.properties.steps.items.oneOf[2].properties.changes.items.properties.default.type},message:"must be string,null"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/changes/" + i11,schemaPath:"#/properties/steps/items/oneOf/2/properties/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/changes",schemaPath:"#/properties/steps/items/oneOf/2/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs135 === errors;
if(_valid0 && valid13){
valid13 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid13 = true;
passing0 = 2;
if(props1 !== true){
props1 = true;
}
}
const _errs171 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/3/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data31.symbol === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/3/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'"});
errors++;
}
if(data31.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/3/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data31.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/3/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"});
errors++;
}
if(data31.hazards === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/3/required",keyword:"required",params:{missingProperty: "hazards"},message:"must have required property '"+"hazards"+"'"});
errors++;
}
if(data31.placement === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/3/required",keyword:"required",params:{missingProperty: "placement"},message:"must have required property '"+"placement"+"'"});
errors++;
}
if(data31.partitions === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/3/required",keyword:"required",params:{missingProperty: "partitions"},message:"must have required property '"+"partitions"+"'"});
errors++;
}
for(const key13 in data31){
if(!(func1.call(schema19.properties.steps.items.oneOf[3].properties, key13))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"});
errors++;
}
}
if(data31.kind !== undefined){
if("move-replicas" !== data31.kind){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/kind",schemaPath:"#/properties/steps/items/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "move-replicas"},message:"must be equal to constant"});
errors++;
}
}
if(data31.symbol !== undefined){
if("-/+" !== data31.symbol){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/symbol",schemaPath:"#/properties/steps/items/oneOf/3/properties/symbol/const",keyword:"const",params:{allowedValue: "-/+"},message:"must be equal to constant"});
errors++;
}
}
if(data31.topic !== undefined){
if(typeof data31.topic !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/topic",schemaPath:"#/properties/steps/items/oneOf/3/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data31.topicId !== undefined){
if(typeof data31.topicId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/topicId",schemaPath:"#/properties/steps/items/oneOf/3/properties/topicId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data31.reason !== undefined){
if(typeof data31.reason !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/reason",schemaPath:"#/properties/steps/items/oneOf/3/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data31.hazards !== undefined){
let data86 = data31.hazards;
if(Array.isArray(data86)){
const len12 = data86.length;
for(let i12=0; i12<len12; i12++){
if(!(validate53(data86[i12], {instancePath:instancePath+"/steps/" + i3+"/hazards/" + i12,parentData:data86,parentDataProperty:i12,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/hazards",schemaPath:"#/properties/steps/items/oneOf/3/properties/hazards/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data31.source !== undefined){
let data88 = data31.source;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.file === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source",schemaPath:"#/properties/steps/items/oneOf/3/properties/source/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"});
errors++;
}
if(data88.line === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source",schemaPath:"#/properties/steps/items/oneOf/3/properties/source/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"});
errors++;
}
if(data88.column === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source",schemaPath:"#/properties/steps/items/oneOf/3/properties/source/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"});
errors++;
}
for(const key14 in data88){
if(!(((key14 === "file") || (key14 === "line")) || (key14 === "column"))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source",schemaPath:"#/properties/steps/items/oneOf/3/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"});
errors++;
}
}
if(data88.file !== undefined){
if(typeof data88.file !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source/file",schemaPath:"#/properties/steps/items/oneOf/3/properties/source/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data88.line !== undefined){
let data90 = data88.line;
if(!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source/line",schemaPath:"#/properties/steps/items/oneOf/3/properties/source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 < 0 || isNaN(data90)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source/line",schemaPath:"#/properties/steps/items/oneOf/3/properties/source/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data88.column !== undefined){
let data91 = data88.column;
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source/column",schemaPath:"#/properties/steps/items/oneOf/3/properties/source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 < 0 || isNaN(data91)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source/column",schemaPath:"#/properties/steps/items/oneOf/3/properties/source/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source",schemaPath:"#/properties/steps/items/oneOf/3/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data31.placement !== undefined){
let data92 = data31.placement;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.pool === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/placement",schemaPath:"#/properties/steps/items/oneOf/3/properties/placement/required",keyword:"required",params:{missingProperty: "pool"},message:"must have required property '"+"pool"+"'"});
errors++;
}
if(data92.racks === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/placement",schemaPath:"#/properties/steps/items/oneOf/3/properties/placement/required",keyword:"required",params:{missingProperty: "racks"},message:"must have required property '"+"racks"+"'"});
errors++;
}
if(data92.leaderRacks === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/placement",schemaPath:"#/properties/steps/items/oneOf/3/properties/placement/required",keyword:"required",params:{missingProperty: "leaderRacks"},message:"must have required property '"+"leaderRacks"+"'"});
errors++;
}
for(const key15 in data92){
if(!(((key15 === "pool") || (key15 === "racks")) || (key15 === "leaderRacks"))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/placement",schemaPath:"#/properties/steps/items/oneOf/3/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"});
errors++;
}
}
if(data92.pool !== undefined){
if(typeof data92.pool !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/placement/pool",schemaPath:"#/properties/steps/items/oneOf/3/properties/placement/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data92.racks !== undefined){
let data94 = data92.racks;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/placement/racks",schemaPath:"#/properties/steps/items/oneOf/3/properties/placement/properties/racks/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
for(const key16 in data94){
if(!((key16 === "kind") || (key16 === "racks"))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/placement/racks",schemaPath:"#/properties/steps/items/oneOf/3/properties/placement/properties/racks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"});
errors++;
}
}
if(data94.kind !== undefined){
if(typeof data94.kind !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/placement/racks/kind",schemaPath:"#/properties/steps/items/oneOf/3/properties/placement/properties/racks/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data94.racks !== undefined){
let data96 = data94.racks;
if(!(((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96))) && (isFinite(data96)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/placement/racks/racks",schemaPath:"#/properties/steps/items/oneOf/3/properties/placement/properties/racks/properties/racks/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 < 0 || isNaN(data96)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/placement/racks/racks",schemaPath:"#/properties/steps/items/oneOf/3/properties/placement/properties/racks/properties/racks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/placement/racks",schemaPath:"#/properties/steps/items/oneOf/3/properties/placement/properties/racks/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data92.leaderRacks !== undefined){
let data97 = data92.leaderRacks;
if((!(Array.isArray(data97))) && (data97 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/placement/leaderRacks",schemaPath:"#/properties/steps/items/oneOf/3/properties/placement/properties/leaderRacks/type",keyword:"type",params:{type: schema19.properties.steps.items.oneOf[3].properties.placement.properties.leaderRacks.type},message:"must be array,null"});
errors++;
}
if(Array.isArray(data97)){
const len13 = data97.length;
for(let i13=0; i13<len13; i13++){
if(typeof data97[i13] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/placement/leaderRacks/" + i13,schemaPath:"#/properties/steps/items/oneOf/3/properties/placement/properties/leaderRacks/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/placement",schemaPath:"#/properties/steps/items/oneOf/3/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data31.partitions !== undefined){
let data99 = data31.partitions;
if(Array.isArray(data99)){
const len14 = data99.length;
for(let i14=0; i14<len14; i14++){
let data100 = data99[i14];
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data100.partition === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/required",keyword:"required",params:{missingProperty: "partition"},message:"must have required property '"+"partition"+"'"});
errors++;
}
if(data100.from === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"});
errors++;
}
if(data100.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
if(data100.sizeBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/required",keyword:"required",params:{missingProperty: "sizeBytes"},message:"must have required property '"+"sizeBytes"+"'"});
errors++;
}
if(data100.bytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"});
errors++;
}
if(data100.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"});
errors++;
}
for(const key17 in data100){
if(!(((((((key17 === "topic") || (key17 === "partition")) || (key17 === "from")) || (key17 === "to")) || (key17 === "sizeBytes")) || (key17 === "bytes")) || (key17 === "reason"))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"});
errors++;
}
}
if(data100.topic !== undefined){
if(typeof data100.topic !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/topic",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data100.partition !== undefined){
let data102 = data100.partition;
if(!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/partition",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/partition/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 < 0 || isNaN(data102)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/partition",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data100.from !== undefined){
let data103 = data100.from;
if(Array.isArray(data103)){
const len15 = data103.length;
for(let i15=0; i15<len15; i15++){
let data104 = data103[i15];
if(!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/from/" + i15,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/from/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 < 0 || isNaN(data104)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/from/" + i15,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/from/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/from",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data100.to !== undefined){
let data105 = data100.to;
if(Array.isArray(data105)){
const len16 = data105.length;
for(let i16=0; i16<len16; i16++){
let data106 = data105[i16];
if(!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/to/" + i16,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/to/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data106 == "number") && (isFinite(data106))){
if(data106 < 0 || isNaN(data106)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/to/" + i16,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/to/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/to",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/to/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data100.sizeBytes !== undefined){
let data107 = data100.sizeBytes;
if(!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/sizeBytes",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/sizeBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 < 0 || isNaN(data107)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/sizeBytes",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/sizeBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data100.bytes !== undefined){
let data108 = data100.bytes;
if(!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/bytes",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 < 0 || isNaN(data108)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/bytes",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data100.reason !== undefined){
let data109 = data100.reason;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.rule === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/reason",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/reason/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"});
errors++;
}
if(data109.text === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/reason",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/reason/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
for(const key18 in data109){
if(!((key18 === "rule") || (key18 === "text"))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/reason",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/reason/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"});
errors++;
}
}
if(data109.rule !== undefined){
if(typeof data109.rule !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/reason/rule",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/reason/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data109.text !== undefined){
if(typeof data109.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/reason/text",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/reason/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/reason",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/reason/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs171 === errors;
if(_valid0 && valid13){
valid13 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid13 = true;
passing0 = 3;
if(props1 !== true){
props1 = true;
}
}
const _errs238 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/4/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data31.symbol === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/4/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'"});
errors++;
}
if(data31.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/4/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data31.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/4/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"});
errors++;
}
if(data31.hazards === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/4/required",keyword:"required",params:{missingProperty: "hazards"},message:"must have required property '"+"hazards"+"'"});
errors++;
}
if(data31.partitions === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/4/required",keyword:"required",params:{missingProperty: "partitions"},message:"must have required property '"+"partitions"+"'"});
errors++;
}
for(const key19 in data31){
if(!((((((((key19 === "kind") || (key19 === "symbol")) || (key19 === "topic")) || (key19 === "topicId")) || (key19 === "reason")) || (key19 === "hazards")) || (key19 === "source")) || (key19 === "partitions"))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"});
errors++;
}
}
if(data31.kind !== undefined){
if("elect-leaders" !== data31.kind){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/kind",schemaPath:"#/properties/steps/items/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "elect-leaders"},message:"must be equal to constant"});
errors++;
}
}
if(data31.symbol !== undefined){
if(">" !== data31.symbol){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/symbol",schemaPath:"#/properties/steps/items/oneOf/4/properties/symbol/const",keyword:"const",params:{allowedValue: ">"},message:"must be equal to constant"});
errors++;
}
}
if(data31.topic !== undefined){
if(typeof data31.topic !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/topic",schemaPath:"#/properties/steps/items/oneOf/4/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data31.topicId !== undefined){
if(typeof data31.topicId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/topicId",schemaPath:"#/properties/steps/items/oneOf/4/properties/topicId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data31.reason !== undefined){
if(typeof data31.reason !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/reason",schemaPath:"#/properties/steps/items/oneOf/4/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data31.hazards !== undefined){
let data117 = data31.hazards;
if(Array.isArray(data117)){
const len17 = data117.length;
for(let i17=0; i17<len17; i17++){
if(!(validate53(data117[i17], {instancePath:instancePath+"/steps/" + i3+"/hazards/" + i17,parentData:data117,parentDataProperty:i17,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/hazards",schemaPath:"#/properties/steps/items/oneOf/4/properties/hazards/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data31.source !== undefined){
let data119 = data31.source;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.file === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source",schemaPath:"#/properties/steps/items/oneOf/4/properties/source/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"});
errors++;
}
if(data119.line === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source",schemaPath:"#/properties/steps/items/oneOf/4/properties/source/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"});
errors++;
}
if(data119.column === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source",schemaPath:"#/properties/steps/items/oneOf/4/properties/source/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"});
errors++;
}
for(const key20 in data119){
if(!(((key20 === "file") || (key20 === "line")) || (key20 === "column"))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source",schemaPath:"#/properties/steps/items/oneOf/4/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"});
errors++;
}
}
if(data119.file !== undefined){
if(typeof data119.file !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source/file",schemaPath:"#/properties/steps/items/oneOf/4/properties/source/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data119.line !== undefined){
let data121 = data119.line;
if(!(((typeof data121 == "number") && (!(data121 % 1) && !isNaN(data121))) && (isFinite(data121)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source/line",schemaPath:"#/properties/steps/items/oneOf/4/properties/source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data121 == "number") && (isFinite(data121))){
if(data121 < 0 || isNaN(data121)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source/line",schemaPath:"#/properties/steps/items/oneOf/4/properties/source/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data119.column !== undefined){
let data122 = data119.column;
if(!(((typeof data122 == "number") && (!(data122 % 1) && !isNaN(data122))) && (isFinite(data122)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source/column",schemaPath:"#/properties/steps/items/oneOf/4/properties/source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data122 == "number") && (isFinite(data122))){
if(data122 < 0 || isNaN(data122)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source/column",schemaPath:"#/properties/steps/items/oneOf/4/properties/source/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source",schemaPath:"#/properties/steps/items/oneOf/4/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data31.partitions !== undefined){
let data123 = data31.partitions;
if(Array.isArray(data123)){
const len18 = data123.length;
for(let i18=0; i18<len18; i18++){
let data124 = data123[i18];
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
if(data124.partition === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i18,schemaPath:"#/properties/steps/items/oneOf/4/properties/partitions/items/required",keyword:"required",params:{missingProperty: "partition"},message:"must have required property '"+"partition"+"'"});
errors++;
}
if(data124.from === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i18,schemaPath:"#/properties/steps/items/oneOf/4/properties/partitions/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"});
errors++;
}
if(data124.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i18,schemaPath:"#/properties/steps/items/oneOf/4/properties/partitions/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
for(const key21 in data124){
if(!(((key21 === "partition") || (key21 === "from")) || (key21 === "to"))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i18,schemaPath:"#/properties/steps/items/oneOf/4/properties/partitions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"});
errors++;
}
}
if(data124.partition !== undefined){
let data125 = data124.partition;
if(!(((typeof data125 == "number") && (!(data125 % 1) && !isNaN(data125))) && (isFinite(data125)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i18+"/partition",schemaPath:"#/properties/steps/items/oneOf/4/properties/partitions/items/properties/partition/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data125 == "number") && (isFinite(data125))){
if(data125 < 0 || isNaN(data125)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i18+"/partition",schemaPath:"#/properties/steps/items/oneOf/4/properties/partitions/items/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data124.from !== undefined){
let data126 = data124.from;
if((!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))) && (data126 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i18+"/from",schemaPath:"#/properties/steps/items/oneOf/4/properties/partitions/items/properties/from/type",keyword:"type",params:{type: schema19.properties.steps.items.oneOf[4].properties.partitions.items.properties.from.type},message:"must be integer,null"});
errors++;
}
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 < 0 || isNaN(data126)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i18+"/from",schemaPath:"#/properties/steps/items/oneOf/4/properties/partitions/items/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data124.to !== undefined){
let data127 = data124.to;
if(!(((typeof data127 == "number") && (!(data127 % 1) && !isNaN(data127))) && (isFinite(data127)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i18+"/to",schemaPath:"#/properties/steps/items/oneOf/4/properties/partitions/items/properties/to/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data127 == "number") && (isFinite(data127))){
if(data127 < 0 || isNaN(data127)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i18+"/to",schemaPath:"#/properties/steps/items/oneOf/4/properties/partitions/items/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i18,schemaPath:"#/properties/steps/items/oneOf/4/properties/partitions/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions",schemaPath:"#/properties/steps/items/oneOf/4/properties/partitions/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs238 === errors;
if(_valid0 && valid13){
valid13 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid13 = true;
passing0 = 4;
if(props1 !== true){
props1 = true;
}
}
const _errs272 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/5/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data31.symbol === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/5/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'"});
errors++;
}
if(data31.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/5/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data31.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/5/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"});
errors++;
}
if(data31.hazards === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/5/required",keyword:"required",params:{missingProperty: "hazards"},message:"must have required property '"+"hazards"+"'"});
errors++;
}
if(data31.partitions === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/5/required",keyword:"required",params:{missingProperty: "partitions"},message:"must have required property '"+"partitions"+"'"});
errors++;
}
if(data31.bytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/5/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"});
errors++;
}
for(const key22 in data31){
if(!(func1.call(schema19.properties.steps.items.oneOf[5].properties, key22))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"});
errors++;
}
}
if(data31.kind !== undefined){
if("delete-topic" !== data31.kind){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/kind",schemaPath:"#/properties/steps/items/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "delete-topic"},message:"must be equal to constant"});
errors++;
}
}
if(data31.symbol !== undefined){
if("-" !== data31.symbol){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/symbol",schemaPath:"#/properties/steps/items/oneOf/5/properties/symbol/const",keyword:"const",params:{allowedValue: "-"},message:"must be equal to constant"});
errors++;
}
}
if(data31.topic !== undefined){
if(typeof data31.topic !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/topic",schemaPath:"#/properties/steps/items/oneOf/5/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data31.topicId !== undefined){
if(typeof data31.topicId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/topicId",schemaPath:"#/properties/steps/items/oneOf/5/properties/topicId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data31.reason !== undefined){
if(typeof data31.reason !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/reason",schemaPath:"#/properties/steps/items/oneOf/5/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data31.hazards !== undefined){
let data133 = data31.hazards;
if(Array.isArray(data133)){
const len19 = data133.length;
for(let i19=0; i19<len19; i19++){
if(!(validate53(data133[i19], {instancePath:instancePath+"/steps/" + i3+"/hazards/" + i19,parentData:data133,parentDataProperty:i19,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/hazards",schemaPath:"#/properties/steps/items/oneOf/5/properties/hazards/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data31.source !== undefined){
let data135 = data31.source;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.file === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source",schemaPath:"#/properties/steps/items/oneOf/5/properties/source/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"});
errors++;
}
if(data135.line === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source",schemaPath:"#/properties/steps/items/oneOf/5/properties/source/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"});
errors++;
}
if(data135.column === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source",schemaPath:"#/properties/steps/items/oneOf/5/properties/source/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"});
errors++;
}
for(const key23 in data135){
if(!(((key23 === "file") || (key23 === "line")) || (key23 === "column"))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source",schemaPath:"#/properties/steps/items/oneOf/5/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"});
errors++;
}
}
if(data135.file !== undefined){
if(typeof data135.file !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source/file",schemaPath:"#/properties/steps/items/oneOf/5/properties/source/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data135.line !== undefined){
let data137 = data135.line;
if(!(((typeof data137 == "number") && (!(data137 % 1) && !isNaN(data137))) && (isFinite(data137)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source/line",schemaPath:"#/properties/steps/items/oneOf/5/properties/source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data137 == "number") && (isFinite(data137))){
if(data137 < 0 || isNaN(data137)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source/line",schemaPath:"#/properties/steps/items/oneOf/5/properties/source/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data135.column !== undefined){
let data138 = data135.column;
if(!(((typeof data138 == "number") && (!(data138 % 1) && !isNaN(data138))) && (isFinite(data138)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source/column",schemaPath:"#/properties/steps/items/oneOf/5/properties/source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data138 == "number") && (isFinite(data138))){
if(data138 < 0 || isNaN(data138)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source/column",schemaPath:"#/properties/steps/items/oneOf/5/properties/source/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/source",schemaPath:"#/properties/steps/items/oneOf/5/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data31.partitions !== undefined){
let data139 = data31.partitions;
if(!(((typeof data139 == "number") && (!(data139 % 1) && !isNaN(data139))) && (isFinite(data139)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions",schemaPath:"#/properties/steps/items/oneOf/5/properties/partitions/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data139 == "number") && (isFinite(data139))){
if(data139 < 0 || isNaN(data139)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions",schemaPath:"#/properties/steps/items/oneOf/5/properties/partitions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data31.bytes !== undefined){
let data140 = data31.bytes;
if(!(((typeof data140 == "number") && (!(data140 % 1) && !isNaN(data140))) && (isFinite(data140)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/bytes",schemaPath:"#/properties/steps/items/oneOf/5/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data140 == "number") && (isFinite(data140))){
if(data140 < 0 || isNaN(data140)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/bytes",schemaPath:"#/properties/steps/items/oneOf/5/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs272 === errors;
if(_valid0 && valid13){
valid13 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid13 = true;
passing0 = 5;
if(props1 !== true){
props1 = true;
}
}
}
}
}
}
}
if(!valid13){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"});
errors++;
}
else {
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.access !== undefined){
let data141 = data.access;
if(Array.isArray(data141)){
const len20 = data141.length;
for(let i20=0; i20<len20; i20++){
let data142 = data141[i20];
const _errs302 = errors;
let valid67 = false;
let passing1 = null;
const _errs303 = errors;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
if(data142.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data142.symbol === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/0/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'"});
errors++;
}
if(data142.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/0/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"});
errors++;
}
if(data142.acl === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/0/required",keyword:"required",params:{missingProperty: "acl"},message:"must have required property '"+"acl"+"'"});
errors++;
}
for(const key24 in data142){
if(!(((((key24 === "kind") || (key24 === "symbol")) || (key24 === "reason")) || (key24 === "source")) || (key24 === "acl"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"});
errors++;
}
}
if(data142.kind !== undefined){
if("grant-acl" !== data142.kind){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/kind",schemaPath:"#/properties/access/items/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "grant-acl"},message:"must be equal to constant"});
errors++;
}
}
if(data142.symbol !== undefined){
if(!(data142.symbol === "+")){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/symbol",schemaPath:"#/properties/access/items/oneOf/0/properties/symbol/enum",keyword:"enum",params:{allowedValues: schema19.properties.access.items.oneOf[0].properties.symbol.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data142.reason !== undefined){
if(typeof data142.reason !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/reason",schemaPath:"#/properties/access/items/oneOf/0/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data142.source !== undefined){
let data146 = data142.source;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
if(data146.file === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source",schemaPath:"#/properties/access/items/oneOf/0/properties/source/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"});
errors++;
}
if(data146.line === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source",schemaPath:"#/properties/access/items/oneOf/0/properties/source/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"});
errors++;
}
if(data146.column === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source",schemaPath:"#/properties/access/items/oneOf/0/properties/source/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"});
errors++;
}
for(const key25 in data146){
if(!(((key25 === "file") || (key25 === "line")) || (key25 === "column"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source",schemaPath:"#/properties/access/items/oneOf/0/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"});
errors++;
}
}
if(data146.file !== undefined){
if(typeof data146.file !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source/file",schemaPath:"#/properties/access/items/oneOf/0/properties/source/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data146.line !== undefined){
let data148 = data146.line;
if(!(((typeof data148 == "number") && (!(data148 % 1) && !isNaN(data148))) && (isFinite(data148)))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source/line",schemaPath:"#/properties/access/items/oneOf/0/properties/source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data148 == "number") && (isFinite(data148))){
if(data148 < 0 || isNaN(data148)){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source/line",schemaPath:"#/properties/access/items/oneOf/0/properties/source/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data146.column !== undefined){
let data149 = data146.column;
if(!(((typeof data149 == "number") && (!(data149 % 1) && !isNaN(data149))) && (isFinite(data149)))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source/column",schemaPath:"#/properties/access/items/oneOf/0/properties/source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data149 == "number") && (isFinite(data149))){
if(data149 < 0 || isNaN(data149)){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source/column",schemaPath:"#/properties/access/items/oneOf/0/properties/source/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source",schemaPath:"#/properties/access/items/oneOf/0/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data142.acl !== undefined){
let data150 = data142.acl;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
if(data150.resourceType === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/acl",schemaPath:"#/properties/access/items/oneOf/0/properties/acl/required",keyword:"required",params:{missingProperty: "resourceType"},message:"must have required property '"+"resourceType"+"'"});
errors++;
}
if(data150.resourceName === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/acl",schemaPath:"#/properties/access/items/oneOf/0/properties/acl/required",keyword:"required",params:{missingProperty: "resourceName"},message:"must have required property '"+"resourceName"+"'"});
errors++;
}
if(data150.pattern === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/acl",schemaPath:"#/properties/access/items/oneOf/0/properties/acl/required",keyword:"required",params:{missingProperty: "pattern"},message:"must have required property '"+"pattern"+"'"});
errors++;
}
if(data150.principal === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/acl",schemaPath:"#/properties/access/items/oneOf/0/properties/acl/required",keyword:"required",params:{missingProperty: "principal"},message:"must have required property '"+"principal"+"'"});
errors++;
}
if(data150.host === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/acl",schemaPath:"#/properties/access/items/oneOf/0/properties/acl/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'"});
errors++;
}
if(data150.operation === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/acl",schemaPath:"#/properties/access/items/oneOf/0/properties/acl/required",keyword:"required",params:{missingProperty: "operation"},message:"must have required property '"+"operation"+"'"});
errors++;
}
if(data150.permission === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/acl",schemaPath:"#/properties/access/items/oneOf/0/properties/acl/required",keyword:"required",params:{missingProperty: "permission"},message:"must have required property '"+"permission"+"'"});
errors++;
}
for(const key26 in data150){
if(!(((((((key26 === "resourceType") || (key26 === "resourceName")) || (key26 === "pattern")) || (key26 === "principal")) || (key26 === "host")) || (key26 === "operation")) || (key26 === "permission"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/acl",schemaPath:"#/properties/access/items/oneOf/0/properties/acl/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"});
errors++;
}
}
if(data150.resourceType !== undefined){
if(typeof data150.resourceType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/acl/resourceType",schemaPath:"#/properties/access/items/oneOf/0/properties/acl/properties/resourceType/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data150.resourceName !== undefined){
if(typeof data150.resourceName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/acl/resourceName",schemaPath:"#/properties/access/items/oneOf/0/properties/acl/properties/resourceName/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data150.pattern !== undefined){
if(typeof data150.pattern !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/acl/pattern",schemaPath:"#/properties/access/items/oneOf/0/properties/acl/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data150.principal !== undefined){
if(typeof data150.principal !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/acl/principal",schemaPath:"#/properties/access/items/oneOf/0/properties/acl/properties/principal/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data150.host !== undefined){
if(typeof data150.host !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/acl/host",schemaPath:"#/properties/access/items/oneOf/0/properties/acl/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data150.operation !== undefined){
if(typeof data150.operation !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/acl/operation",schemaPath:"#/properties/access/items/oneOf/0/properties/acl/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data150.permission !== undefined){
if(typeof data150.permission !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/acl/permission",schemaPath:"#/properties/access/items/oneOf/0/properties/acl/properties/permission/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/acl",schemaPath:"#/properties/access/items/oneOf/0/properties/acl/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid1 = _errs303 === errors;
if(_valid1){
valid67 = true;
passing1 = 0;
var props7 = true;
}
const _errs336 = errors;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
if(data142.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data142.symbol === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/1/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'"});
errors++;
}
if(data142.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/1/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"});
errors++;
}
if(data142.acl === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/1/required",keyword:"required",params:{missingProperty: "acl"},message:"must have required property '"+"acl"+"'"});
errors++;
}
for(const key27 in data142){
if(!(((((key27 === "kind") || (key27 === "symbol")) || (key27 === "reason")) || (key27 === "source")) || (key27 === "acl"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"});
errors++;
}
}
if(data142.kind !== undefined){
if("revoke-acl" !== data142.kind){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/kind",schemaPath:"#/properties/access/items/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "revoke-acl"},message:"must be equal to constant"});
errors++;
}
}
if(data142.symbol !== undefined){
if(!(data142.symbol === "-")){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/symbol",schemaPath:"#/properties/access/items/oneOf/1/properties/symbol/enum",keyword:"enum",params:{allowedValues: schema19.properties.access.items.oneOf[1].properties.symbol.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data142.reason !== undefined){
if(typeof data142.reason !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/reason",schemaPath:"#/properties/access/items/oneOf/1/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data142.source !== undefined){
let data161 = data142.source;
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
if(data161.file === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source",schemaPath:"#/properties/access/items/oneOf/1/properties/source/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"});
errors++;
}
if(data161.line === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source",schemaPath:"#/properties/access/items/oneOf/1/properties/source/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"});
errors++;
}
if(data161.column === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source",schemaPath:"#/properties/access/items/oneOf/1/properties/source/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"});
errors++;
}
for(const key28 in data161){
if(!(((key28 === "file") || (key28 === "line")) || (key28 === "column"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source",schemaPath:"#/properties/access/items/oneOf/1/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"});
errors++;
}
}
if(data161.file !== undefined){
if(typeof data161.file !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source/file",schemaPath:"#/properties/access/items/oneOf/1/properties/source/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data161.line !== undefined){
let data163 = data161.line;
if(!(((typeof data163 == "number") && (!(data163 % 1) && !isNaN(data163))) && (isFinite(data163)))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source/line",schemaPath:"#/properties/access/items/oneOf/1/properties/source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data163 == "number") && (isFinite(data163))){
if(data163 < 0 || isNaN(data163)){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source/line",schemaPath:"#/properties/access/items/oneOf/1/properties/source/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data161.column !== undefined){
let data164 = data161.column;
if(!(((typeof data164 == "number") && (!(data164 % 1) && !isNaN(data164))) && (isFinite(data164)))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source/column",schemaPath:"#/properties/access/items/oneOf/1/properties/source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data164 == "number") && (isFinite(data164))){
if(data164 < 0 || isNaN(data164)){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source/column",schemaPath:"#/properties/access/items/oneOf/1/properties/source/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source",schemaPath:"#/properties/access/items/oneOf/1/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data142.acl !== undefined){
let data165 = data142.acl;
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(data165.resourceType === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/acl",schemaPath:"#/properties/access/items/oneOf/1/properties/acl/required",keyword:"required",params:{missingProperty: "resourceType"},message:"must have required property '"+"resourceType"+"'"});
errors++;
}
if(data165.resourceName === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/acl",schemaPath:"#/properties/access/items/oneOf/1/properties/acl/required",keyword:"required",params:{missingProperty: "resourceName"},message:"must have required property '"+"resourceName"+"'"});
errors++;
}
if(data165.pattern === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/acl",schemaPath:"#/properties/access/items/oneOf/1/properties/acl/required",keyword:"required",params:{missingProperty: "pattern"},message:"must have required property '"+"pattern"+"'"});
errors++;
}
if(data165.principal === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/acl",schemaPath:"#/properties/access/items/oneOf/1/properties/acl/required",keyword:"required",params:{missingProperty: "principal"},message:"must have required property '"+"principal"+"'"});
errors++;
}
if(data165.host === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/acl",schemaPath:"#/properties/access/items/oneOf/1/properties/acl/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'"});
errors++;
}
if(data165.operation === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/acl",schemaPath:"#/properties/access/items/oneOf/1/properties/acl/required",keyword:"required",params:{missingProperty: "operation"},message:"must have required property '"+"operation"+"'"});
errors++;
}
if(data165.permission === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/acl",schemaPath:"#/properties/access/items/oneOf/1/properties/acl/required",keyword:"required",params:{missingProperty: "permission"},message:"must have required property '"+"permission"+"'"});
errors++;
}
for(const key29 in data165){
if(!(((((((key29 === "resourceType") || (key29 === "resourceName")) || (key29 === "pattern")) || (key29 === "principal")) || (key29 === "host")) || (key29 === "operation")) || (key29 === "permission"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/acl",schemaPath:"#/properties/access/items/oneOf/1/properties/acl/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"});
errors++;
}
}
if(data165.resourceType !== undefined){
if(typeof data165.resourceType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/acl/resourceType",schemaPath:"#/properties/access/items/oneOf/1/properties/acl/properties/resourceType/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data165.resourceName !== undefined){
if(typeof data165.resourceName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/acl/resourceName",schemaPath:"#/properties/access/items/oneOf/1/properties/acl/properties/resourceName/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data165.pattern !== undefined){
if(typeof data165.pattern !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/acl/pattern",schemaPath:"#/properties/access/items/oneOf/1/properties/acl/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data165.principal !== undefined){
if(typeof data165.principal !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/acl/principal",schemaPath:"#/properties/access/items/oneOf/1/properties/acl/properties/principal/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data165.host !== undefined){
if(typeof data165.host !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/acl/host",schemaPath:"#/properties/access/items/oneOf/1/properties/acl/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data165.operation !== undefined){
if(typeof data165.operation !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/acl/operation",schemaPath:"#/properties/access/items/oneOf/1/properties/acl/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data165.permission !== undefined){
if(typeof data165.permission !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/acl/permission",schemaPath:"#/properties/access/items/oneOf/1/properties/acl/properties/permission/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/acl",schemaPath:"#/properties/access/items/oneOf/1/properties/acl/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid1 = _errs336 === errors;
if(_valid1 && valid67){
valid67 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid67 = true;
passing1 = 1;
if(props7 !== true){
props7 = true;
}
}
const _errs369 = errors;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
if(data142.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data142.symbol === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/2/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'"});
errors++;
}
if(data142.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/2/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"});
errors++;
}
if(data142.entity === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/2/required",keyword:"required",params:{missingProperty: "entity"},message:"must have required property '"+"entity"+"'"});
errors++;
}
if(data142.limits === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/2/required",keyword:"required",params:{missingProperty: "limits"},message:"must have required property '"+"limits"+"'"});
errors++;
}
for(const key30 in data142){
if(!((((((key30 === "kind") || (key30 === "symbol")) || (key30 === "reason")) || (key30 === "source")) || (key30 === "entity")) || (key30 === "limits"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"});
errors++;
}
}
if(data142.kind !== undefined){
if("set-quota" !== data142.kind){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/kind",schemaPath:"#/properties/access/items/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "set-quota"},message:"must be equal to constant"});
errors++;
}
}
if(data142.symbol !== undefined){
let data174 = data142.symbol;
if(!(((data174 === "+") || (data174 === "~")) || (data174 === "-"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/symbol",schemaPath:"#/properties/access/items/oneOf/2/properties/symbol/enum",keyword:"enum",params:{allowedValues: schema19.properties.access.items.oneOf[2].properties.symbol.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data142.reason !== undefined){
if(typeof data142.reason !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/reason",schemaPath:"#/properties/access/items/oneOf/2/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data142.source !== undefined){
let data176 = data142.source;
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
if(data176.file === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source",schemaPath:"#/properties/access/items/oneOf/2/properties/source/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"});
errors++;
}
if(data176.line === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source",schemaPath:"#/properties/access/items/oneOf/2/properties/source/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"});
errors++;
}
if(data176.column === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source",schemaPath:"#/properties/access/items/oneOf/2/properties/source/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"});
errors++;
}
for(const key31 in data176){
if(!(((key31 === "file") || (key31 === "line")) || (key31 === "column"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source",schemaPath:"#/properties/access/items/oneOf/2/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"});
errors++;
}
}
if(data176.file !== undefined){
if(typeof data176.file !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source/file",schemaPath:"#/properties/access/items/oneOf/2/properties/source/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data176.line !== undefined){
let data178 = data176.line;
if(!(((typeof data178 == "number") && (!(data178 % 1) && !isNaN(data178))) && (isFinite(data178)))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source/line",schemaPath:"#/properties/access/items/oneOf/2/properties/source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data178 == "number") && (isFinite(data178))){
if(data178 < 0 || isNaN(data178)){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source/line",schemaPath:"#/properties/access/items/oneOf/2/properties/source/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data176.column !== undefined){
let data179 = data176.column;
if(!(((typeof data179 == "number") && (!(data179 % 1) && !isNaN(data179))) && (isFinite(data179)))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source/column",schemaPath:"#/properties/access/items/oneOf/2/properties/source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data179 == "number") && (isFinite(data179))){
if(data179 < 0 || isNaN(data179)){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source/column",schemaPath:"#/properties/access/items/oneOf/2/properties/source/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source",schemaPath:"#/properties/access/items/oneOf/2/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data142.entity !== undefined){
let data180 = data142.entity;
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
for(const key32 in data180){
let data181 = data180[key32];
if((typeof data181 !== "string") && (data181 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/entity/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/access/items/oneOf/2/properties/entity/additionalProperties/type",keyword:"type",params:{type: schema19.properties.access.items.oneOf[2].properties.entity.additionalProperties.type},message:"must be string,null"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/entity",schemaPath:"#/properties/access/items/oneOf/2/properties/entity/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data142.limits !== undefined){
let data182 = data142.limits;
if(Array.isArray(data182)){
const len21 = data182.length;
for(let i21=0; i21<len21; i21++){
let data183 = data182[i21];
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
if(data183.key === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/limits/" + i21,schemaPath:"#/properties/access/items/oneOf/2/properties/limits/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"});
errors++;
}
if(data183.from === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/limits/" + i21,schemaPath:"#/properties/access/items/oneOf/2/properties/limits/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"});
errors++;
}
if(data183.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/limits/" + i21,schemaPath:"#/properties/access/items/oneOf/2/properties/limits/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
for(const key33 in data183){
if(!(((key33 === "key") || (key33 === "from")) || (key33 === "to"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/limits/" + i21,schemaPath:"#/properties/access/items/oneOf/2/properties/limits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"});
errors++;
}
}
if(data183.key !== undefined){
if(typeof data183.key !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/limits/" + i21+"/key",schemaPath:"#/properties/access/items/oneOf/2/properties/limits/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data183.from !== undefined){
let data185 = data183.from;
if((!((typeof data185 == "number") && (isFinite(data185)))) && (data185 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/limits/" + i21+"/from",schemaPath:"#/properties/access/items/oneOf/2/properties/limits/items/properties/from/type",keyword:"type",params:{type: schema19.properties.access.items.oneOf[2].properties.limits.items.properties.from.type},message:"must be number,null"});
errors++;
}
}
if(data183.to !== undefined){
let data186 = data183.to;
if((!((typeof data186 == "number") && (isFinite(data186)))) && (data186 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/limits/" + i21+"/to",schemaPath:"#/properties/access/items/oneOf/2/properties/limits/items/properties/to/type",keyword:"type",params:{type: schema19.properties.access.items.oneOf[2].properties.limits.items.properties.to.type},message:"must be number,null"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/limits/" + i21,schemaPath:"#/properties/access/items/oneOf/2/properties/limits/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/limits",schemaPath:"#/properties/access/items/oneOf/2/properties/limits/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid1 = _errs369 === errors;
if(_valid1 && valid67){
valid67 = false;
passing1 = [passing1, 2];
}
else {
if(_valid1){
valid67 = true;
passing1 = 2;
if(props7 !== true){
props7 = true;
}
}
const _errs401 = errors;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
if(data142.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/3/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data142.symbol === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/3/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'"});
errors++;
}
if(data142.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/3/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"});
errors++;
}
if(data142.user === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/3/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"});
errors++;
}
if(data142.mechanism === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/3/required",keyword:"required",params:{missingProperty: "mechanism"},message:"must have required property '"+"mechanism"+"'"});
errors++;
}
if(data142.iterations === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/3/required",keyword:"required",params:{missingProperty: "iterations"},message:"must have required property '"+"iterations"+"'"});
errors++;
}
for(const key34 in data142){
if(!(((((((key34 === "kind") || (key34 === "symbol")) || (key34 === "reason")) || (key34 === "source")) || (key34 === "user")) || (key34 === "mechanism")) || (key34 === "iterations"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"});
errors++;
}
}
if(data142.kind !== undefined){
if("set-user" !== data142.kind){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/kind",schemaPath:"#/properties/access/items/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "set-user"},message:"must be equal to constant"});
errors++;
}
}
if(data142.symbol !== undefined){
let data188 = data142.symbol;
if(!((data188 === "+") || (data188 === "~"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/symbol",schemaPath:"#/properties/access/items/oneOf/3/properties/symbol/enum",keyword:"enum",params:{allowedValues: schema19.properties.access.items.oneOf[3].properties.symbol.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data142.reason !== undefined){
if(typeof data142.reason !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/reason",schemaPath:"#/properties/access/items/oneOf/3/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data142.source !== undefined){
let data190 = data142.source;
if(data190 && typeof data190 == "object" && !Array.isArray(data190)){
if(data190.file === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source",schemaPath:"#/properties/access/items/oneOf/3/properties/source/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"});
errors++;
}
if(data190.line === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source",schemaPath:"#/properties/access/items/oneOf/3/properties/source/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"});
errors++;
}
if(data190.column === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source",schemaPath:"#/properties/access/items/oneOf/3/properties/source/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"});
errors++;
}
for(const key35 in data190){
if(!(((key35 === "file") || (key35 === "line")) || (key35 === "column"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source",schemaPath:"#/properties/access/items/oneOf/3/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"});
errors++;
}
}
if(data190.file !== undefined){
if(typeof data190.file !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source/file",schemaPath:"#/properties/access/items/oneOf/3/properties/source/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data190.line !== undefined){
let data192 = data190.line;
if(!(((typeof data192 == "number") && (!(data192 % 1) && !isNaN(data192))) && (isFinite(data192)))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source/line",schemaPath:"#/properties/access/items/oneOf/3/properties/source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data192 == "number") && (isFinite(data192))){
if(data192 < 0 || isNaN(data192)){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source/line",schemaPath:"#/properties/access/items/oneOf/3/properties/source/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data190.column !== undefined){
let data193 = data190.column;
if(!(((typeof data193 == "number") && (!(data193 % 1) && !isNaN(data193))) && (isFinite(data193)))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source/column",schemaPath:"#/properties/access/items/oneOf/3/properties/source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data193 == "number") && (isFinite(data193))){
if(data193 < 0 || isNaN(data193)){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source/column",schemaPath:"#/properties/access/items/oneOf/3/properties/source/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source",schemaPath:"#/properties/access/items/oneOf/3/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data142.user !== undefined){
if(typeof data142.user !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/user",schemaPath:"#/properties/access/items/oneOf/3/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data142.mechanism !== undefined){
if(typeof data142.mechanism !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/mechanism",schemaPath:"#/properties/access/items/oneOf/3/properties/mechanism/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data142.iterations !== undefined){
let data196 = data142.iterations;
if(!(((typeof data196 == "number") && (!(data196 % 1) && !isNaN(data196))) && (isFinite(data196)))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/iterations",schemaPath:"#/properties/access/items/oneOf/3/properties/iterations/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data196 == "number") && (isFinite(data196))){
if(data196 < 0 || isNaN(data196)){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/iterations",schemaPath:"#/properties/access/items/oneOf/3/properties/iterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid1 = _errs401 === errors;
if(_valid1 && valid67){
valid67 = false;
passing1 = [passing1, 3];
}
else {
if(_valid1){
valid67 = true;
passing1 = 3;
if(props7 !== true){
props7 = true;
}
}
const _errs423 = errors;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
if(data142.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/4/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data142.symbol === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/4/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'"});
errors++;
}
if(data142.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/4/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"});
errors++;
}
if(data142.user === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/4/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"});
errors++;
}
if(data142.mechanism === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/4/required",keyword:"required",params:{missingProperty: "mechanism"},message:"must have required property '"+"mechanism"+"'"});
errors++;
}
for(const key36 in data142){
if(!((((((key36 === "kind") || (key36 === "symbol")) || (key36 === "reason")) || (key36 === "source")) || (key36 === "user")) || (key36 === "mechanism"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"});
errors++;
}
}
if(data142.kind !== undefined){
if("remove-user" !== data142.kind){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/kind",schemaPath:"#/properties/access/items/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "remove-user"},message:"must be equal to constant"});
errors++;
}
}
if(data142.symbol !== undefined){
if(!(data142.symbol === "-")){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/symbol",schemaPath:"#/properties/access/items/oneOf/4/properties/symbol/enum",keyword:"enum",params:{allowedValues: schema19.properties.access.items.oneOf[4].properties.symbol.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data142.reason !== undefined){
if(typeof data142.reason !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/reason",schemaPath:"#/properties/access/items/oneOf/4/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data142.source !== undefined){
let data200 = data142.source;
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
if(data200.file === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source",schemaPath:"#/properties/access/items/oneOf/4/properties/source/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"});
errors++;
}
if(data200.line === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source",schemaPath:"#/properties/access/items/oneOf/4/properties/source/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"});
errors++;
}
if(data200.column === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source",schemaPath:"#/properties/access/items/oneOf/4/properties/source/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"});
errors++;
}
for(const key37 in data200){
if(!(((key37 === "file") || (key37 === "line")) || (key37 === "column"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source",schemaPath:"#/properties/access/items/oneOf/4/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"});
errors++;
}
}
if(data200.file !== undefined){
if(typeof data200.file !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source/file",schemaPath:"#/properties/access/items/oneOf/4/properties/source/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data200.line !== undefined){
let data202 = data200.line;
if(!(((typeof data202 == "number") && (!(data202 % 1) && !isNaN(data202))) && (isFinite(data202)))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source/line",schemaPath:"#/properties/access/items/oneOf/4/properties/source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data202 == "number") && (isFinite(data202))){
if(data202 < 0 || isNaN(data202)){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source/line",schemaPath:"#/properties/access/items/oneOf/4/properties/source/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data200.column !== undefined){
let data203 = data200.column;
if(!(((typeof data203 == "number") && (!(data203 % 1) && !isNaN(data203))) && (isFinite(data203)))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source/column",schemaPath:"#/properties/access/items/oneOf/4/properties/source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data203 == "number") && (isFinite(data203))){
if(data203 < 0 || isNaN(data203)){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source/column",schemaPath:"#/properties/access/items/oneOf/4/properties/source/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/source",schemaPath:"#/properties/access/items/oneOf/4/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data142.user !== undefined){
if(typeof data142.user !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/user",schemaPath:"#/properties/access/items/oneOf/4/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data142.mechanism !== undefined){
if(typeof data142.mechanism !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/mechanism",schemaPath:"#/properties/access/items/oneOf/4/properties/mechanism/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid1 = _errs423 === errors;
if(_valid1 && valid67){
valid67 = false;
passing1 = [passing1, 4];
}
else {
if(_valid1){
valid67 = true;
passing1 = 4;
if(props7 !== true){
props7 = true;
}
}
}
}
}
}
if(!valid67){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"});
errors++;
}
else {
errors = _errs302;
if(vErrors !== null){
if(_errs302){
vErrors.length = _errs302;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.unmanaged !== undefined){
let data206 = data.unmanaged;
if(Array.isArray(data206)){
const len22 = data206.length;
for(let i22=0; i22<len22; i22++){
let data207 = data206[i22];
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
if(data207.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/unmanaged/" + i22,schemaPath:"#/properties/unmanaged/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data207.whose === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/unmanaged/" + i22,schemaPath:"#/properties/unmanaged/items/required",keyword:"required",params:{missingProperty: "whose"},message:"must have required property '"+"whose"+"'"});
errors++;
}
if(data207.text === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/unmanaged/" + i22,schemaPath:"#/properties/unmanaged/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
for(const key38 in data207){
if(!(((key38 === "kind") || (key38 === "whose")) || (key38 === "text"))){
(vErrors ??= []).push({instancePath:instancePath+"/unmanaged/" + i22,schemaPath:"#/properties/unmanaged/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"});
errors++;
}
}
if(data207.kind !== undefined){
if(typeof data207.kind !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/unmanaged/" + i22+"/kind",schemaPath:"#/properties/unmanaged/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data207.whose !== undefined){
if(typeof data207.whose !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/unmanaged/" + i22+"/whose",schemaPath:"#/properties/unmanaged/items/properties/whose/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data207.text !== undefined){
if(typeof data207.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/unmanaged/" + i22+"/text",schemaPath:"#/properties/unmanaged/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unmanaged/" + i22,schemaPath:"#/properties/unmanaged/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unmanaged",schemaPath:"#/properties/unmanaged/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.summary !== undefined){
let data211 = data.summary;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
if(data211.topicsCreated === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "topicsCreated"},message:"must have required property '"+"topicsCreated"+"'"});
errors++;
}
if(data211.topicsDeleted === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "topicsDeleted"},message:"must have required property '"+"topicsDeleted"+"'"});
errors++;
}
if(data211.topicsReconfigured === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "topicsReconfigured"},message:"must have required property '"+"topicsReconfigured"+"'"});
errors++;
}
if(data211.partitionsAdded === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "partitionsAdded"},message:"must have required property '"+"partitionsAdded"+"'"});
errors++;
}
if(data211.partitionsMoved === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "partitionsMoved"},message:"must have required property '"+"partitionsMoved"+"'"});
errors++;
}
if(data211.replicasMoved === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "replicasMoved"},message:"must have required property '"+"replicasMoved"+"'"});
errors++;
}
if(data211.bytesMoved === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "bytesMoved"},message:"must have required property '"+"bytesMoved"+"'"});
errors++;
}
if(data211.lowerBoundBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "lowerBoundBytes"},message:"must have required property '"+"lowerBoundBytes"+"'"});
errors++;
}
if(data211.bytesByRule === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "bytesByRule"},message:"must have required property '"+"bytesByRule"+"'"});
errors++;
}
if(data211.bytesAcrossRacks === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "bytesAcrossRacks"},message:"must have required property '"+"bytesAcrossRacks"+"'"});
errors++;
}
if(data211.crossRackCost === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "crossRackCost"},message:"must have required property '"+"crossRackCost"+"'"});
errors++;
}
if(data211.leftOver === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "leftOver"},message:"must have required property '"+"leftOver"+"'"});
errors++;
}
if(data211.leadersChanged === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "leadersChanged"},message:"must have required property '"+"leadersChanged"+"'"});
errors++;
}
if(data211.balance === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "balance"},message:"must have required property '"+"balance"+"'"});
errors++;
}
if(data211.unreachableGoals === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "unreachableGoals"},message:"must have required property '"+"unreachableGoals"+"'"});
errors++;
}
if(data211.drained === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "drained"},message:"must have required property '"+"drained"+"'"});
errors++;
}
if(data211.held === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "held"},message:"must have required property '"+"held"+"'"});
errors++;
}
if(data211.undeclaredTopics === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "undeclaredTopics"},message:"must have required property '"+"undeclaredTopics"+"'"});
errors++;
}
if(data211.ungovernedTopics === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "ungovernedTopics"},message:"must have required property '"+"ungovernedTopics"+"'"});
errors++;
}
if(data211.mixedFactors === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "mixedFactors"},message:"must have required property '"+"mixedFactors"+"'"});
errors++;
}
if(data211.unownedConfigs === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "unownedConfigs"},message:"must have required property '"+"unownedConfigs"+"'"});
errors++;
}
for(const key39 in data211){
if(!(func1.call(schema19.properties.summary.properties, key39))){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"});
errors++;
}
}
if(data211.topicsCreated !== undefined){
let data212 = data211.topicsCreated;
if(!(((typeof data212 == "number") && (!(data212 % 1) && !isNaN(data212))) && (isFinite(data212)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/topicsCreated",schemaPath:"#/properties/summary/properties/topicsCreated/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data212 == "number") && (isFinite(data212))){
if(data212 < 0 || isNaN(data212)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/topicsCreated",schemaPath:"#/properties/summary/properties/topicsCreated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data211.topicsDeleted !== undefined){
let data213 = data211.topicsDeleted;
if(!(((typeof data213 == "number") && (!(data213 % 1) && !isNaN(data213))) && (isFinite(data213)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/topicsDeleted",schemaPath:"#/properties/summary/properties/topicsDeleted/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data213 == "number") && (isFinite(data213))){
if(data213 < 0 || isNaN(data213)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/topicsDeleted",schemaPath:"#/properties/summary/properties/topicsDeleted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data211.topicsReconfigured !== undefined){
let data214 = data211.topicsReconfigured;
if(!(((typeof data214 == "number") && (!(data214 % 1) && !isNaN(data214))) && (isFinite(data214)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/topicsReconfigured",schemaPath:"#/properties/summary/properties/topicsReconfigured/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data214 == "number") && (isFinite(data214))){
if(data214 < 0 || isNaN(data214)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/topicsReconfigured",schemaPath:"#/properties/summary/properties/topicsReconfigured/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data211.partitionsAdded !== undefined){
let data215 = data211.partitionsAdded;
if(!(((typeof data215 == "number") && (!(data215 % 1) && !isNaN(data215))) && (isFinite(data215)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/partitionsAdded",schemaPath:"#/properties/summary/properties/partitionsAdded/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data215 == "number") && (isFinite(data215))){
if(data215 < 0 || isNaN(data215)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/partitionsAdded",schemaPath:"#/properties/summary/properties/partitionsAdded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data211.partitionsMoved !== undefined){
let data216 = data211.partitionsMoved;
if(!(((typeof data216 == "number") && (!(data216 % 1) && !isNaN(data216))) && (isFinite(data216)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/partitionsMoved",schemaPath:"#/properties/summary/properties/partitionsMoved/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data216 == "number") && (isFinite(data216))){
if(data216 < 0 || isNaN(data216)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/partitionsMoved",schemaPath:"#/properties/summary/properties/partitionsMoved/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data211.replicasMoved !== undefined){
let data217 = data211.replicasMoved;
if(!(((typeof data217 == "number") && (!(data217 % 1) && !isNaN(data217))) && (isFinite(data217)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/replicasMoved",schemaPath:"#/properties/summary/properties/replicasMoved/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data217 == "number") && (isFinite(data217))){
if(data217 < 0 || isNaN(data217)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/replicasMoved",schemaPath:"#/properties/summary/properties/replicasMoved/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data211.bytesMoved !== undefined){
let data218 = data211.bytesMoved;
if(!(((typeof data218 == "number") && (!(data218 % 1) && !isNaN(data218))) && (isFinite(data218)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/bytesMoved",schemaPath:"#/properties/summary/properties/bytesMoved/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data218 == "number") && (isFinite(data218))){
if(data218 < 0 || isNaN(data218)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/bytesMoved",schemaPath:"#/properties/summary/properties/bytesMoved/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data211.lowerBoundBytes !== undefined){
let data219 = data211.lowerBoundBytes;
if(!(((typeof data219 == "number") && (!(data219 % 1) && !isNaN(data219))) && (isFinite(data219)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/lowerBoundBytes",schemaPath:"#/properties/summary/properties/lowerBoundBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data219 == "number") && (isFinite(data219))){
if(data219 < 0 || isNaN(data219)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/lowerBoundBytes",schemaPath:"#/properties/summary/properties/lowerBoundBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data211.bytesByRule !== undefined){
let data220 = data211.bytesByRule;
if(data220 && typeof data220 == "object" && !Array.isArray(data220)){
for(const key40 in data220){
let data221 = data220[key40];
if(!(((typeof data221 == "number") && (!(data221 % 1) && !isNaN(data221))) && (isFinite(data221)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/bytesByRule/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/summary/properties/bytesByRule/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data221 == "number") && (isFinite(data221))){
if(data221 < 0 || isNaN(data221)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/bytesByRule/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/summary/properties/bytesByRule/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/bytesByRule",schemaPath:"#/properties/summary/properties/bytesByRule/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data211.bytesAcrossRacks !== undefined){
let data222 = data211.bytesAcrossRacks;
if(!(((typeof data222 == "number") && (!(data222 % 1) && !isNaN(data222))) && (isFinite(data222)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/bytesAcrossRacks",schemaPath:"#/properties/summary/properties/bytesAcrossRacks/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data222 == "number") && (isFinite(data222))){
if(data222 < 0 || isNaN(data222)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/bytesAcrossRacks",schemaPath:"#/properties/summary/properties/bytesAcrossRacks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data211.crossRackCost !== undefined){
let data223 = data211.crossRackCost;
if((!(data223 && typeof data223 == "object" && !Array.isArray(data223))) && (data223 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/crossRackCost",schemaPath:"#/properties/summary/properties/crossRackCost/type",keyword:"type",params:{type: schema19.properties.summary.properties.crossRackCost.type},message:"must be object,null"});
errors++;
}
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
if(data223.amount === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/crossRackCost",schemaPath:"#/properties/summary/properties/crossRackCost/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"});
errors++;
}
if(data223.currency === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/crossRackCost",schemaPath:"#/properties/summary/properties/crossRackCost/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"});
errors++;
}
for(const key41 in data223){
if(!((key41 === "amount") || (key41 === "currency"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/crossRackCost",schemaPath:"#/properties/summary/properties/crossRackCost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"});
errors++;
}
}
if(data223.amount !== undefined){
let data224 = data223.amount;
if((typeof data224 == "number") && (isFinite(data224))){
if(data224 < 0 || isNaN(data224)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/crossRackCost/amount",schemaPath:"#/properties/summary/properties/crossRackCost/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/crossRackCost/amount",schemaPath:"#/properties/summary/properties/crossRackCost/properties/amount/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data223.currency !== undefined){
if(typeof data223.currency !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/crossRackCost/currency",schemaPath:"#/properties/summary/properties/crossRackCost/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
if(data211.leftOver !== undefined){
let data226 = data211.leftOver;
if((!(data226 && typeof data226 == "object" && !Array.isArray(data226))) && (data226 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leftOver",schemaPath:"#/properties/summary/properties/leftOver/type",keyword:"type",params:{type: schema19.properties.summary.properties.leftOver.type},message:"must be object,null"});
errors++;
}
if(data226 && typeof data226 == "object" && !Array.isArray(data226)){
if(data226.partitions === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leftOver",schemaPath:"#/properties/summary/properties/leftOver/required",keyword:"required",params:{missingProperty: "partitions"},message:"must have required property '"+"partitions"+"'"});
errors++;
}
if(data226.replicas === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leftOver",schemaPath:"#/properties/summary/properties/leftOver/required",keyword:"required",params:{missingProperty: "replicas"},message:"must have required property '"+"replicas"+"'"});
errors++;
}
if(data226.bytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leftOver",schemaPath:"#/properties/summary/properties/leftOver/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"});
errors++;
}
for(const key42 in data226){
if(!(((key42 === "partitions") || (key42 === "replicas")) || (key42 === "bytes"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leftOver",schemaPath:"#/properties/summary/properties/leftOver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"});
errors++;
}
}
if(data226.partitions !== undefined){
let data227 = data226.partitions;
if(!(((typeof data227 == "number") && (!(data227 % 1) && !isNaN(data227))) && (isFinite(data227)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leftOver/partitions",schemaPath:"#/properties/summary/properties/leftOver/properties/partitions/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data227 == "number") && (isFinite(data227))){
if(data227 < 0 || isNaN(data227)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leftOver/partitions",schemaPath:"#/properties/summary/properties/leftOver/properties/partitions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data226.replicas !== undefined){
let data228 = data226.replicas;
if(!(((typeof data228 == "number") && (!(data228 % 1) && !isNaN(data228))) && (isFinite(data228)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leftOver/replicas",schemaPath:"#/properties/summary/properties/leftOver/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data228 == "number") && (isFinite(data228))){
if(data228 < 0 || isNaN(data228)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leftOver/replicas",schemaPath:"#/properties/summary/properties/leftOver/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data226.bytes !== undefined){
let data229 = data226.bytes;
if(!(((typeof data229 == "number") && (!(data229 % 1) && !isNaN(data229))) && (isFinite(data229)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leftOver/bytes",schemaPath:"#/properties/summary/properties/leftOver/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data229 == "number") && (isFinite(data229))){
if(data229 < 0 || isNaN(data229)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leftOver/bytes",schemaPath:"#/properties/summary/properties/leftOver/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
}
if(data211.leadersChanged !== undefined){
let data230 = data211.leadersChanged;
if(!(((typeof data230 == "number") && (!(data230 % 1) && !isNaN(data230))) && (isFinite(data230)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leadersChanged",schemaPath:"#/properties/summary/properties/leadersChanged/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data230 == "number") && (isFinite(data230))){
if(data230 < 0 || isNaN(data230)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leadersChanged",schemaPath:"#/properties/summary/properties/leadersChanged/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data211.balance !== undefined){
let data231 = data211.balance;
if(Array.isArray(data231)){
const len23 = data231.length;
for(let i23=0; i23<len23; i23++){
let data232 = data231[i23];
if(data232 && typeof data232 == "object" && !Array.isArray(data232)){
if(data232.pool === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23,schemaPath:"#/properties/summary/properties/balance/items/required",keyword:"required",params:{missingProperty: "pool"},message:"must have required property '"+"pool"+"'"});
errors++;
}
if(data232.dimension === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23,schemaPath:"#/properties/summary/properties/balance/items/required",keyword:"required",params:{missingProperty: "dimension"},message:"must have required property '"+"dimension"+"'"});
errors++;
}
if(data232.unit === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23,schemaPath:"#/properties/summary/properties/balance/items/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"});
errors++;
}
if(data232.tolerance === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23,schemaPath:"#/properties/summary/properties/balance/items/required",keyword:"required",params:{missingProperty: "tolerance"},message:"must have required property '"+"tolerance"+"'"});
errors++;
}
if(data232.before === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23,schemaPath:"#/properties/summary/properties/balance/items/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'"});
errors++;
}
if(data232.after === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23,schemaPath:"#/properties/summary/properties/balance/items/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'"});
errors++;
}
if(data232.withinTolerance === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23,schemaPath:"#/properties/summary/properties/balance/items/required",keyword:"required",params:{missingProperty: "withinTolerance"},message:"must have required property '"+"withinTolerance"+"'"});
errors++;
}
for(const key43 in data232){
if(!(((((((key43 === "pool") || (key43 === "dimension")) || (key43 === "unit")) || (key43 === "tolerance")) || (key43 === "before")) || (key43 === "after")) || (key43 === "withinTolerance"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23,schemaPath:"#/properties/summary/properties/balance/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"});
errors++;
}
}
if(data232.pool !== undefined){
if(typeof data232.pool !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23+"/pool",schemaPath:"#/properties/summary/properties/balance/items/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data232.dimension !== undefined){
let data234 = data232.dimension;
if(!(((data234 === "storage") || (data234 === "replicas")) || (data234 === "leaders"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23+"/dimension",schemaPath:"#/properties/summary/properties/balance/items/properties/dimension/enum",keyword:"enum",params:{allowedValues: schema19.properties.summary.properties.balance.items.properties.dimension.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data232.unit !== undefined){
let data235 = data232.unit;
if(!(((data235 === "utilization") || (data235 === "bytes")) || (data235 === "count"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23+"/unit",schemaPath:"#/properties/summary/properties/balance/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.summary.properties.balance.items.properties.unit.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data232.tolerance !== undefined){
let data236 = data232.tolerance;
if((!((typeof data236 == "number") && (isFinite(data236)))) && (data236 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23+"/tolerance",schemaPath:"#/properties/summary/properties/balance/items/properties/tolerance/type",keyword:"type",params:{type: schema19.properties.summary.properties.balance.items.properties.tolerance.type},message:"must be number,null"});
errors++;
}
}
if(data232.before !== undefined){
let data237 = data232.before;
if(data237 && typeof data237 == "object" && !Array.isArray(data237)){
if(data237.min === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23+"/before",schemaPath:"#/properties/summary/properties/balance/items/properties/before/required",keyword:"required",params:{missingProperty: "min"},message:"must have required property '"+"min"+"'"});
errors++;
}
if(data237.mean === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23+"/before",schemaPath:"#/properties/summary/properties/balance/items/properties/before/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"});
errors++;
}
if(data237.max === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23+"/before",schemaPath:"#/properties/summary/properties/balance/items/properties/before/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'"});
errors++;
}
for(const key44 in data237){
if(!(((key44 === "min") || (key44 === "mean")) || (key44 === "max"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23+"/before",schemaPath:"#/properties/summary/properties/balance/items/properties/before/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"});
errors++;
}
}
if(data237.min !== undefined){
let data238 = data237.min;
if(!((typeof data238 == "number") && (isFinite(data238)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23+"/before/min",schemaPath:"#/properties/summary/properties/balance/items/properties/before/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data237.mean !== undefined){
let data239 = data237.mean;
if(!((typeof data239 == "number") && (isFinite(data239)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23+"/before/mean",schemaPath:"#/properties/summary/properties/balance/items/properties/before/properties/mean/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data237.max !== undefined){
let data240 = data237.max;
if(!((typeof data240 == "number") && (isFinite(data240)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23+"/before/max",schemaPath:"#/properties/summary/properties/balance/items/properties/before/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23+"/before",schemaPath:"#/properties/summary/properties/balance/items/properties/before/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data232.after !== undefined){
let data241 = data232.after;
if(data241 && typeof data241 == "object" && !Array.isArray(data241)){
if(data241.min === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23+"/after",schemaPath:"#/properties/summary/properties/balance/items/properties/after/required",keyword:"required",params:{missingProperty: "min"},message:"must have required property '"+"min"+"'"});
errors++;
}
if(data241.mean === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23+"/after",schemaPath:"#/properties/summary/properties/balance/items/properties/after/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"});
errors++;
}
if(data241.max === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23+"/after",schemaPath:"#/properties/summary/properties/balance/items/properties/after/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'"});
errors++;
}
for(const key45 in data241){
if(!(((key45 === "min") || (key45 === "mean")) || (key45 === "max"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23+"/after",schemaPath:"#/properties/summary/properties/balance/items/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"});
errors++;
}
}
if(data241.min !== undefined){
let data242 = data241.min;
if(!((typeof data242 == "number") && (isFinite(data242)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23+"/after/min",schemaPath:"#/properties/summary/properties/balance/items/properties/after/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data241.mean !== undefined){
let data243 = data241.mean;
if(!((typeof data243 == "number") && (isFinite(data243)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23+"/after/mean",schemaPath:"#/properties/summary/properties/balance/items/properties/after/properties/mean/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data241.max !== undefined){
let data244 = data241.max;
if(!((typeof data244 == "number") && (isFinite(data244)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23+"/after/max",schemaPath:"#/properties/summary/properties/balance/items/properties/after/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23+"/after",schemaPath:"#/properties/summary/properties/balance/items/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data232.withinTolerance !== undefined){
if(typeof data232.withinTolerance !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23+"/withinTolerance",schemaPath:"#/properties/summary/properties/balance/items/properties/withinTolerance/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23,schemaPath:"#/properties/summary/properties/balance/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance",schemaPath:"#/properties/summary/properties/balance/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data211.unreachableGoals !== undefined){
let data246 = data211.unreachableGoals;
if(Array.isArray(data246)){
const len24 = data246.length;
for(let i24=0; i24<len24; i24++){
let data247 = data246[i24];
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
if(data247.pool === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unreachableGoals/" + i24,schemaPath:"#/properties/summary/properties/unreachableGoals/items/required",keyword:"required",params:{missingProperty: "pool"},message:"must have required property '"+"pool"+"'"});
errors++;
}
if(data247.dimension === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unreachableGoals/" + i24,schemaPath:"#/properties/summary/properties/unreachableGoals/items/required",keyword:"required",params:{missingProperty: "dimension"},message:"must have required property '"+"dimension"+"'"});
errors++;
}
if(data247.why === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unreachableGoals/" + i24,schemaPath:"#/properties/summary/properties/unreachableGoals/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"});
errors++;
}
for(const key46 in data247){
if(!(((key46 === "pool") || (key46 === "dimension")) || (key46 === "why"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unreachableGoals/" + i24,schemaPath:"#/properties/summary/properties/unreachableGoals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"});
errors++;
}
}
if(data247.pool !== undefined){
if(typeof data247.pool !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unreachableGoals/" + i24+"/pool",schemaPath:"#/properties/summary/properties/unreachableGoals/items/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data247.dimension !== undefined){
if(typeof data247.dimension !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unreachableGoals/" + i24+"/dimension",schemaPath:"#/properties/summary/properties/unreachableGoals/items/properties/dimension/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data247.why !== undefined){
if(typeof data247.why !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unreachableGoals/" + i24+"/why",schemaPath:"#/properties/summary/properties/unreachableGoals/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/unreachableGoals/" + i24,schemaPath:"#/properties/summary/properties/unreachableGoals/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/unreachableGoals",schemaPath:"#/properties/summary/properties/unreachableGoals/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data211.drained !== undefined){
let data251 = data211.drained;
if(Array.isArray(data251)){
const len25 = data251.length;
for(let i25=0; i25<len25; i25++){
let data252 = data251[i25];
if(data252 && typeof data252 == "object" && !Array.isArray(data252)){
if(data252.broker === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i25,schemaPath:"#/properties/summary/properties/drained/items/required",keyword:"required",params:{missingProperty: "broker"},message:"must have required property '"+"broker"+"'"});
errors++;
}
if(data252.replicasBefore === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i25,schemaPath:"#/properties/summary/properties/drained/items/required",keyword:"required",params:{missingProperty: "replicasBefore"},message:"must have required property '"+"replicasBefore"+"'"});
errors++;
}
if(data252.replicasAfter === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i25,schemaPath:"#/properties/summary/properties/drained/items/required",keyword:"required",params:{missingProperty: "replicasAfter"},message:"must have required property '"+"replicasAfter"+"'"});
errors++;
}
if(data252.topicsLeft === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i25,schemaPath:"#/properties/summary/properties/drained/items/required",keyword:"required",params:{missingProperty: "topicsLeft"},message:"must have required property '"+"topicsLeft"+"'"});
errors++;
}
for(const key47 in data252){
if(!((((key47 === "broker") || (key47 === "replicasBefore")) || (key47 === "replicasAfter")) || (key47 === "topicsLeft"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i25,schemaPath:"#/properties/summary/properties/drained/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"});
errors++;
}
}
if(data252.broker !== undefined){
let data253 = data252.broker;
if(!(((typeof data253 == "number") && (!(data253 % 1) && !isNaN(data253))) && (isFinite(data253)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i25+"/broker",schemaPath:"#/properties/summary/properties/drained/items/properties/broker/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data253 == "number") && (isFinite(data253))){
if(data253 < 0 || isNaN(data253)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i25+"/broker",schemaPath:"#/properties/summary/properties/drained/items/properties/broker/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data252.replicasBefore !== undefined){
let data254 = data252.replicasBefore;
if(!(((typeof data254 == "number") && (!(data254 % 1) && !isNaN(data254))) && (isFinite(data254)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i25+"/replicasBefore",schemaPath:"#/properties/summary/properties/drained/items/properties/replicasBefore/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data254 == "number") && (isFinite(data254))){
if(data254 < 0 || isNaN(data254)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i25+"/replicasBefore",schemaPath:"#/properties/summary/properties/drained/items/properties/replicasBefore/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data252.replicasAfter !== undefined){
let data255 = data252.replicasAfter;
if(!(((typeof data255 == "number") && (!(data255 % 1) && !isNaN(data255))) && (isFinite(data255)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i25+"/replicasAfter",schemaPath:"#/properties/summary/properties/drained/items/properties/replicasAfter/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data255 == "number") && (isFinite(data255))){
if(data255 < 0 || isNaN(data255)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i25+"/replicasAfter",schemaPath:"#/properties/summary/properties/drained/items/properties/replicasAfter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data252.topicsLeft !== undefined){
let data256 = data252.topicsLeft;
if(Array.isArray(data256)){
const len26 = data256.length;
for(let i26=0; i26<len26; i26++){
if(typeof data256[i26] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i25+"/topicsLeft/" + i26,schemaPath:"#/properties/summary/properties/drained/items/properties/topicsLeft/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i25+"/topicsLeft",schemaPath:"#/properties/summary/properties/drained/items/properties/topicsLeft/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i25,schemaPath:"#/properties/summary/properties/drained/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained",schemaPath:"#/properties/summary/properties/drained/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data211.held !== undefined){
let data258 = data211.held;
if(Array.isArray(data258)){
const len27 = data258.length;
for(let i27=0; i27<len27; i27++){
let data259 = data258[i27];
if(data259 && typeof data259 == "object" && !Array.isArray(data259)){
if(data259.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i27,schemaPath:"#/properties/summary/properties/held/items/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data259.partition === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i27,schemaPath:"#/properties/summary/properties/held/items/required",keyword:"required",params:{missingProperty: "partition"},message:"must have required property '"+"partition"+"'"});
errors++;
}
if(data259.replicas === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i27,schemaPath:"#/properties/summary/properties/held/items/required",keyword:"required",params:{missingProperty: "replicas"},message:"must have required property '"+"replicas"+"'"});
errors++;
}
if(data259.why === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i27,schemaPath:"#/properties/summary/properties/held/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"});
errors++;
}
if(data259.waitsFor === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i27,schemaPath:"#/properties/summary/properties/held/items/required",keyword:"required",params:{missingProperty: "waitsFor"},message:"must have required property '"+"waitsFor"+"'"});
errors++;
}
if(data259.lagging === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i27,schemaPath:"#/properties/summary/properties/held/items/required",keyword:"required",params:{missingProperty: "lagging"},message:"must have required property '"+"lagging"+"'"});
errors++;
}
for(const key48 in data259){
if(!((((((key48 === "topic") || (key48 === "partition")) || (key48 === "replicas")) || (key48 === "why")) || (key48 === "waitsFor")) || (key48 === "lagging"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i27,schemaPath:"#/properties/summary/properties/held/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"});
errors++;
}
}
if(data259.topic !== undefined){
if(typeof data259.topic !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i27+"/topic",schemaPath:"#/properties/summary/properties/held/items/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data259.partition !== undefined){
let data261 = data259.partition;
if(!(((typeof data261 == "number") && (!(data261 % 1) && !isNaN(data261))) && (isFinite(data261)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i27+"/partition",schemaPath:"#/properties/summary/properties/held/items/properties/partition/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data261 == "number") && (isFinite(data261))){
if(data261 < 0 || isNaN(data261)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i27+"/partition",schemaPath:"#/properties/summary/properties/held/items/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data259.replicas !== undefined){
let data262 = data259.replicas;
if(Array.isArray(data262)){
const len28 = data262.length;
for(let i28=0; i28<len28; i28++){
let data263 = data262[i28];
if(!(((typeof data263 == "number") && (!(data263 % 1) && !isNaN(data263))) && (isFinite(data263)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i27+"/replicas/" + i28,schemaPath:"#/properties/summary/properties/held/items/properties/replicas/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data263 == "number") && (isFinite(data263))){
if(data263 < 0 || isNaN(data263)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i27+"/replicas/" + i28,schemaPath:"#/properties/summary/properties/held/items/properties/replicas/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i27+"/replicas",schemaPath:"#/properties/summary/properties/held/items/properties/replicas/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data259.why !== undefined){
let data264 = data259.why;
if(!((data264 === "unavailable") || (data264 === "offline-replica"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i27+"/why",schemaPath:"#/properties/summary/properties/held/items/properties/why/enum",keyword:"enum",params:{allowedValues: schema19.properties.summary.properties.held.items.properties.why.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data259.waitsFor !== undefined){
let data265 = data259.waitsFor;
if(Array.isArray(data265)){
const len29 = data265.length;
for(let i29=0; i29<len29; i29++){
let data266 = data265[i29];
if(!(((typeof data266 == "number") && (!(data266 % 1) && !isNaN(data266))) && (isFinite(data266)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i27+"/waitsFor/" + i29,schemaPath:"#/properties/summary/properties/held/items/properties/waitsFor/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data266 == "number") && (isFinite(data266))){
if(data266 < 0 || isNaN(data266)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i27+"/waitsFor/" + i29,schemaPath:"#/properties/summary/properties/held/items/properties/waitsFor/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i27+"/waitsFor",schemaPath:"#/properties/summary/properties/held/items/properties/waitsFor/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data259.lagging !== undefined){
let data267 = data259.lagging;
if(Array.isArray(data267)){
const len30 = data267.length;
for(let i30=0; i30<len30; i30++){
let data268 = data267[i30];
if(!(((typeof data268 == "number") && (!(data268 % 1) && !isNaN(data268))) && (isFinite(data268)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i27+"/lagging/" + i30,schemaPath:"#/properties/summary/properties/held/items/properties/lagging/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data268 == "number") && (isFinite(data268))){
if(data268 < 0 || isNaN(data268)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i27+"/lagging/" + i30,schemaPath:"#/properties/summary/properties/held/items/properties/lagging/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i27+"/lagging",schemaPath:"#/properties/summary/properties/held/items/properties/lagging/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i27,schemaPath:"#/properties/summary/properties/held/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/held",schemaPath:"#/properties/summary/properties/held/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data211.undeclaredTopics !== undefined){
let data269 = data211.undeclaredTopics;
if(Array.isArray(data269)){
const len31 = data269.length;
for(let i31=0; i31<len31; i31++){
let data270 = data269[i31];
if(data270 && typeof data270 == "object" && !Array.isArray(data270)){
if(data270.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/undeclaredTopics/" + i31,schemaPath:"#/properties/summary/properties/undeclaredTopics/items/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data270.placement === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/undeclaredTopics/" + i31,schemaPath:"#/properties/summary/properties/undeclaredTopics/items/required",keyword:"required",params:{missingProperty: "placement"},message:"must have required property '"+"placement"+"'"});
errors++;
}
for(const key49 in data270){
if(!((key49 === "topic") || (key49 === "placement"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/undeclaredTopics/" + i31,schemaPath:"#/properties/summary/properties/undeclaredTopics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"});
errors++;
}
}
if(data270.topic !== undefined){
if(typeof data270.topic !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/undeclaredTopics/" + i31+"/topic",schemaPath:"#/properties/summary/properties/undeclaredTopics/items/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data270.placement !== undefined){
let data272 = data270.placement;
if((typeof data272 !== "string") && (data272 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/undeclaredTopics/" + i31+"/placement",schemaPath:"#/properties/summary/properties/undeclaredTopics/items/properties/placement/type",keyword:"type",params:{type: schema19.properties.summary.properties.undeclaredTopics.items.properties.placement.type},message:"must be string,null"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/undeclaredTopics/" + i31,schemaPath:"#/properties/summary/properties/undeclaredTopics/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/undeclaredTopics",schemaPath:"#/properties/summary/properties/undeclaredTopics/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data211.ungovernedTopics !== undefined){
let data273 = data211.ungovernedTopics;
if(Array.isArray(data273)){
const len32 = data273.length;
for(let i32=0; i32<len32; i32++){
if(typeof data273[i32] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/ungovernedTopics/" + i32,schemaPath:"#/properties/summary/properties/ungovernedTopics/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/ungovernedTopics",schemaPath:"#/properties/summary/properties/ungovernedTopics/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data211.mixedFactors !== undefined){
let data275 = data211.mixedFactors;
if(Array.isArray(data275)){
const len33 = data275.length;
for(let i33=0; i33<len33; i33++){
let data276 = data275[i33];
if(data276 && typeof data276 == "object" && !Array.isArray(data276)){
if(data276.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/mixedFactors/" + i33,schemaPath:"#/properties/summary/properties/mixedFactors/items/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data276.factors === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/mixedFactors/" + i33,schemaPath:"#/properties/summary/properties/mixedFactors/items/required",keyword:"required",params:{missingProperty: "factors"},message:"must have required property '"+"factors"+"'"});
errors++;
}
for(const key50 in data276){
if(!((key50 === "topic") || (key50 === "factors"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/mixedFactors/" + i33,schemaPath:"#/properties/summary/properties/mixedFactors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"});
errors++;
}
}
if(data276.topic !== undefined){
if(typeof data276.topic !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/mixedFactors/" + i33+"/topic",schemaPath:"#/properties/summary/properties/mixedFactors/items/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data276.factors !== undefined){
let data278 = data276.factors;
if(Array.isArray(data278)){
const len34 = data278.length;
for(let i34=0; i34<len34; i34++){
let data279 = data278[i34];
if(!(((typeof data279 == "number") && (!(data279 % 1) && !isNaN(data279))) && (isFinite(data279)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/mixedFactors/" + i33+"/factors/" + i34,schemaPath:"#/properties/summary/properties/mixedFactors/items/properties/factors/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data279 == "number") && (isFinite(data279))){
if(data279 < 0 || isNaN(data279)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/mixedFactors/" + i33+"/factors/" + i34,schemaPath:"#/properties/summary/properties/mixedFactors/items/properties/factors/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/mixedFactors/" + i33+"/factors",schemaPath:"#/properties/summary/properties/mixedFactors/items/properties/factors/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/mixedFactors/" + i33,schemaPath:"#/properties/summary/properties/mixedFactors/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/mixedFactors",schemaPath:"#/properties/summary/properties/mixedFactors/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data211.unownedConfigs !== undefined){
let data280 = data211.unownedConfigs;
if(Array.isArray(data280)){
const len35 = data280.length;
for(let i35=0; i35<len35; i35++){
let data281 = data280[i35];
if(data281 && typeof data281 == "object" && !Array.isArray(data281)){
if(data281.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unownedConfigs/" + i35,schemaPath:"#/properties/summary/properties/unownedConfigs/items/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data281.keys === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unownedConfigs/" + i35,schemaPath:"#/properties/summary/properties/unownedConfigs/items/required",keyword:"required",params:{missingProperty: "keys"},message:"must have required property '"+"keys"+"'"});
errors++;
}
for(const key51 in data281){
if(!((key51 === "topic") || (key51 === "keys"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unownedConfigs/" + i35,schemaPath:"#/properties/summary/properties/unownedConfigs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"});
errors++;
}
}
if(data281.topic !== undefined){
if(typeof data281.topic !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unownedConfigs/" + i35+"/topic",schemaPath:"#/properties/summary/properties/unownedConfigs/items/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data281.keys !== undefined){
let data283 = data281.keys;
if(Array.isArray(data283)){
const len36 = data283.length;
for(let i36=0; i36<len36; i36++){
if(typeof data283[i36] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unownedConfigs/" + i35+"/keys/" + i36,schemaPath:"#/properties/summary/properties/unownedConfigs/items/properties/keys/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/unownedConfigs/" + i35+"/keys",schemaPath:"#/properties/summary/properties/unownedConfigs/items/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/unownedConfigs/" + i35,schemaPath:"#/properties/summary/properties/unownedConfigs/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/unownedConfigs",schemaPath:"#/properties/summary/properties/unownedConfigs/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.unfinished !== undefined){
let data285 = data.unfinished;
if(data285 && typeof data285 == "object" && !Array.isArray(data285)){
if(data285.moves === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/unfinished",schemaPath:"#/properties/unfinished/required",keyword:"required",params:{missingProperty: "moves"},message:"must have required property '"+"moves"+"'"});
errors++;
}
if(data285.throttled === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/unfinished",schemaPath:"#/properties/unfinished/required",keyword:"required",params:{missingProperty: "throttled"},message:"must have required property '"+"throttled"+"'"});
errors++;
}
if(data285.throttledDown === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/unfinished",schemaPath:"#/properties/unfinished/required",keyword:"required",params:{missingProperty: "throttledDown"},message:"must have required property '"+"throttledDown"+"'"});
errors++;
}
for(const key52 in data285){
if(!(((key52 === "moves") || (key52 === "throttled")) || (key52 === "throttledDown"))){
(vErrors ??= []).push({instancePath:instancePath+"/unfinished",schemaPath:"#/properties/unfinished/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"});
errors++;
}
}
if(data285.moves !== undefined){
let data286 = data285.moves;
if(!(((typeof data286 == "number") && (!(data286 % 1) && !isNaN(data286))) && (isFinite(data286)))){
(vErrors ??= []).push({instancePath:instancePath+"/unfinished/moves",schemaPath:"#/properties/unfinished/properties/moves/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data286 == "number") && (isFinite(data286))){
if(data286 < 0 || isNaN(data286)){
(vErrors ??= []).push({instancePath:instancePath+"/unfinished/moves",schemaPath:"#/properties/unfinished/properties/moves/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data285.throttled !== undefined){
let data287 = data285.throttled;
if(Array.isArray(data287)){
const len37 = data287.length;
for(let i37=0; i37<len37; i37++){
if(typeof data287[i37] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/unfinished/throttled/" + i37,schemaPath:"#/properties/unfinished/properties/throttled/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unfinished/throttled",schemaPath:"#/properties/unfinished/properties/throttled/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data285.throttledDown !== undefined){
let data289 = data285.throttledDown;
if(Array.isArray(data289)){
const len38 = data289.length;
for(let i38=0; i38<len38; i38++){
let data290 = data289[i38];
if(!(((typeof data290 == "number") && (!(data290 % 1) && !isNaN(data290))) && (isFinite(data290)))){
(vErrors ??= []).push({instancePath:instancePath+"/unfinished/throttledDown/" + i38,schemaPath:"#/properties/unfinished/properties/throttledDown/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data290 == "number") && (isFinite(data290))){
if(data290 < 0 || isNaN(data290)){
(vErrors ??= []).push({instancePath:instancePath+"/unfinished/throttledDown/" + i38,schemaPath:"#/properties/unfinished/properties/throttledDown/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unfinished/throttledDown",schemaPath:"#/properties/unfinished/properties/throttledDown/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unfinished",schemaPath:"#/properties/unfinished/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.warnings !== undefined){
let data291 = data.warnings;
if(Array.isArray(data291)){
const len39 = data291.length;
for(let i39=0; i39<len39; i39++){
let data292 = data291[i39];
if(data292 && typeof data292 == "object" && !Array.isArray(data292)){
if(data292.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i39,schemaPath:"#/properties/warnings/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data292.severity === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i39,schemaPath:"#/properties/warnings/items/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"});
errors++;
}
if(data292.summary === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i39,schemaPath:"#/properties/warnings/items/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"});
errors++;
}
if(data292.detail === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i39,schemaPath:"#/properties/warnings/items/required",keyword:"required",params:{missingProperty: "detail"},message:"must have required property '"+"detail"+"'"});
errors++;
}
if(data292.hint === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i39,schemaPath:"#/properties/warnings/items/required",keyword:"required",params:{missingProperty: "hint"},message:"must have required property '"+"hint"+"'"});
errors++;
}
for(const key53 in data292){
if(!(((((((key53 === "code") || (key53 === "severity")) || (key53 === "summary")) || (key53 === "detail")) || (key53 === "hint")) || (key53 === "source")) || (key53 === "resource"))){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i39,schemaPath:"#/properties/warnings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties"});
errors++;
}
}
if(data292.code !== undefined){
if(typeof data292.code !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i39+"/code",schemaPath:"#/properties/warnings/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data292.severity !== undefined){
if("warning" !== data292.severity){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i39+"/severity",schemaPath:"#/properties/warnings/items/properties/severity/const",keyword:"const",params:{allowedValue: "warning"},message:"must be equal to constant"});
errors++;
}
}
if(data292.summary !== undefined){
if(typeof data292.summary !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i39+"/summary",schemaPath:"#/properties/warnings/items/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data292.detail !== undefined){
if(typeof data292.detail !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i39+"/detail",schemaPath:"#/properties/warnings/items/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data292.hint !== undefined){
if(typeof data292.hint !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i39+"/hint",schemaPath:"#/properties/warnings/items/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data292.source !== undefined){
let data298 = data292.source;
if(data298 && typeof data298 == "object" && !Array.isArray(data298)){
if(data298.file === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i39+"/source",schemaPath:"#/properties/warnings/items/properties/source/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"});
errors++;
}
if(data298.line === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i39+"/source",schemaPath:"#/properties/warnings/items/properties/source/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"});
errors++;
}
if(data298.column === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i39+"/source",schemaPath:"#/properties/warnings/items/properties/source/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"});
errors++;
}
for(const key54 in data298){
if(!(((key54 === "file") || (key54 === "line")) || (key54 === "column"))){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i39+"/source",schemaPath:"#/properties/warnings/items/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"});
errors++;
}
}
if(data298.file !== undefined){
if(typeof data298.file !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i39+"/source/file",schemaPath:"#/properties/warnings/items/properties/source/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data298.line !== undefined){
let data300 = data298.line;
if(!(((typeof data300 == "number") && (!(data300 % 1) && !isNaN(data300))) && (isFinite(data300)))){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i39+"/source/line",schemaPath:"#/properties/warnings/items/properties/source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data300 == "number") && (isFinite(data300))){
if(data300 < 0 || isNaN(data300)){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i39+"/source/line",schemaPath:"#/properties/warnings/items/properties/source/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data298.column !== undefined){
let data301 = data298.column;
if(!(((typeof data301 == "number") && (!(data301 % 1) && !isNaN(data301))) && (isFinite(data301)))){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i39+"/source/column",schemaPath:"#/properties/warnings/items/properties/source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data301 == "number") && (isFinite(data301))){
if(data301 < 0 || isNaN(data301)){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i39+"/source/column",schemaPath:"#/properties/warnings/items/properties/source/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i39+"/source",schemaPath:"#/properties/warnings/items/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data292.resource !== undefined){
if(typeof data292.resource !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i39+"/resource",schemaPath:"#/properties/warnings/items/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i39,schemaPath:"#/properties/warnings/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/warnings",schemaPath:"#/properties/warnings/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.guardrails !== undefined){
let data303 = data.guardrails;
if(Array.isArray(data303)){
const len40 = data303.length;
for(let i40=0; i40<len40; i40++){
let data304 = data303[i40];
if(data304 && typeof data304 == "object" && !Array.isArray(data304)){
if(data304.guardrail === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i40,schemaPath:"#/properties/guardrails/items/required",keyword:"required",params:{missingProperty: "guardrail"},message:"must have required property '"+"guardrail"+"'"});
errors++;
}
if(data304.rule === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i40,schemaPath:"#/properties/guardrails/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"});
errors++;
}
if(data304.enforce === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i40,schemaPath:"#/properties/guardrails/items/required",keyword:"required",params:{missingProperty: "enforce"},message:"must have required property '"+"enforce"+"'"});
errors++;
}
if(data304.resource === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i40,schemaPath:"#/properties/guardrails/items/required",keyword:"required",params:{missingProperty: "resource"},message:"must have required property '"+"resource"+"'"});
errors++;
}
if(data304.text === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i40,schemaPath:"#/properties/guardrails/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
for(const key55 in data304){
if(!((((((key55 === "guardrail") || (key55 === "rule")) || (key55 === "enforce")) || (key55 === "resource")) || (key55 === "text")) || (key55 === "source"))){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i40,schemaPath:"#/properties/guardrails/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties"});
errors++;
}
}
if(data304.guardrail !== undefined){
if(typeof data304.guardrail !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i40+"/guardrail",schemaPath:"#/properties/guardrails/items/properties/guardrail/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data304.rule !== undefined){
if(typeof data304.rule !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i40+"/rule",schemaPath:"#/properties/guardrails/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data304.enforce !== undefined){
let data307 = data304.enforce;
if(!((data307 === "block") || (data307 === "warn"))){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i40+"/enforce",schemaPath:"#/properties/guardrails/items/properties/enforce/enum",keyword:"enum",params:{allowedValues: schema19.properties.guardrails.items.properties.enforce.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data304.resource !== undefined){
let data308 = data304.resource;
if((typeof data308 !== "string") && (data308 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i40+"/resource",schemaPath:"#/properties/guardrails/items/properties/resource/type",keyword:"type",params:{type: schema19.properties.guardrails.items.properties.resource.type},message:"must be string,null"});
errors++;
}
}
if(data304.text !== undefined){
if(typeof data304.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i40+"/text",schemaPath:"#/properties/guardrails/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data304.source !== undefined){
let data310 = data304.source;
if(data310 && typeof data310 == "object" && !Array.isArray(data310)){
if(data310.file === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i40+"/source",schemaPath:"#/properties/guardrails/items/properties/source/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"});
errors++;
}
if(data310.line === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i40+"/source",schemaPath:"#/properties/guardrails/items/properties/source/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"});
errors++;
}
if(data310.column === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i40+"/source",schemaPath:"#/properties/guardrails/items/properties/source/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"});
errors++;
}
for(const key56 in data310){
if(!(((key56 === "file") || (key56 === "line")) || (key56 === "column"))){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i40+"/source",schemaPath:"#/properties/guardrails/items/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties"});
errors++;
}
}
if(data310.file !== undefined){
if(typeof data310.file !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i40+"/source/file",schemaPath:"#/properties/guardrails/items/properties/source/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data310.line !== undefined){
let data312 = data310.line;
if(!(((typeof data312 == "number") && (!(data312 % 1) && !isNaN(data312))) && (isFinite(data312)))){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i40+"/source/line",schemaPath:"#/properties/guardrails/items/properties/source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data312 == "number") && (isFinite(data312))){
if(data312 < 0 || isNaN(data312)){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i40+"/source/line",schemaPath:"#/properties/guardrails/items/properties/source/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data310.column !== undefined){
let data313 = data310.column;
if(!(((typeof data313 == "number") && (!(data313 % 1) && !isNaN(data313))) && (isFinite(data313)))){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i40+"/source/column",schemaPath:"#/properties/guardrails/items/properties/source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data313 == "number") && (isFinite(data313))){
if(data313 < 0 || isNaN(data313)){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i40+"/source/column",schemaPath:"#/properties/guardrails/items/properties/source/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i40+"/source",schemaPath:"#/properties/guardrails/items/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i40,schemaPath:"#/properties/guardrails/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/guardrails",schemaPath:"#/properties/guardrails/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.changeWindows !== undefined){
let data314 = data.changeWindows;
if(Array.isArray(data314)){
const len41 = data314.length;
for(let i41=0; i41<len41; i41++){
let data315 = data314[i41];
if(data315 && typeof data315 == "object" && !Array.isArray(data315)){
if(data315.guardrail === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i41,schemaPath:"#/properties/changeWindows/items/required",keyword:"required",params:{missingProperty: "guardrail"},message:"must have required property '"+"guardrail"+"'"});
errors++;
}
if(data315.enforce === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i41,schemaPath:"#/properties/changeWindows/items/required",keyword:"required",params:{missingProperty: "enforce"},message:"must have required property '"+"enforce"+"'"});
errors++;
}
if(data315.windows === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i41,schemaPath:"#/properties/changeWindows/items/required",keyword:"required",params:{missingProperty: "windows"},message:"must have required property '"+"windows"+"'"});
errors++;
}
for(const key57 in data315){
if(!(((key57 === "guardrail") || (key57 === "enforce")) || (key57 === "windows"))){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i41,schemaPath:"#/properties/changeWindows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties"});
errors++;
}
}
if(data315.guardrail !== undefined){
if(typeof data315.guardrail !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i41+"/guardrail",schemaPath:"#/properties/changeWindows/items/properties/guardrail/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data315.enforce !== undefined){
let data317 = data315.enforce;
if(!((data317 === "block") || (data317 === "warn"))){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i41+"/enforce",schemaPath:"#/properties/changeWindows/items/properties/enforce/enum",keyword:"enum",params:{allowedValues: schema19.properties.changeWindows.items.properties.enforce.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data315.windows !== undefined){
let data318 = data315.windows;
if(Array.isArray(data318)){
const len42 = data318.length;
for(let i42=0; i42<len42; i42++){
let data319 = data318[i42];
if(data319 && typeof data319 == "object" && !Array.isArray(data319)){
if(data319.cron === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i41+"/windows/" + i42,schemaPath:"#/properties/changeWindows/items/properties/windows/items/required",keyword:"required",params:{missingProperty: "cron"},message:"must have required property '"+"cron"+"'"});
errors++;
}
if(data319.durationMs === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i41+"/windows/" + i42,schemaPath:"#/properties/changeWindows/items/properties/windows/items/required",keyword:"required",params:{missingProperty: "durationMs"},message:"must have required property '"+"durationMs"+"'"});
errors++;
}
if(data319.timeZone === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i41+"/windows/" + i42,schemaPath:"#/properties/changeWindows/items/properties/windows/items/required",keyword:"required",params:{missingProperty: "timeZone"},message:"must have required property '"+"timeZone"+"'"});
errors++;
}
for(const key58 in data319){
if(!(((key58 === "cron") || (key58 === "durationMs")) || (key58 === "timeZone"))){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i41+"/windows/" + i42,schemaPath:"#/properties/changeWindows/items/properties/windows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties"});
errors++;
}
}
if(data319.cron !== undefined){
if(typeof data319.cron !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i41+"/windows/" + i42+"/cron",schemaPath:"#/properties/changeWindows/items/properties/windows/items/properties/cron/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data319.durationMs !== undefined){
let data321 = data319.durationMs;
if(!(((typeof data321 == "number") && (!(data321 % 1) && !isNaN(data321))) && (isFinite(data321)))){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i41+"/windows/" + i42+"/durationMs",schemaPath:"#/properties/changeWindows/items/properties/windows/items/properties/durationMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data321 == "number") && (isFinite(data321))){
if(data321 < 0 || isNaN(data321)){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i41+"/windows/" + i42+"/durationMs",schemaPath:"#/properties/changeWindows/items/properties/windows/items/properties/durationMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data319.timeZone !== undefined){
if(typeof data319.timeZone !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i41+"/windows/" + i42+"/timeZone",schemaPath:"#/properties/changeWindows/items/properties/windows/items/properties/timeZone/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i41+"/windows/" + i42,schemaPath:"#/properties/changeWindows/items/properties/windows/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i41+"/windows",schemaPath:"#/properties/changeWindows/items/properties/windows/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i41,schemaPath:"#/properties/changeWindows/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows",schemaPath:"#/properties/changeWindows/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.journal !== undefined){
let data323 = data.journal;
if(data323 && typeof data323 == "object" && !Array.isArray(data323)){
for(const key59 in data323){
let data324 = data323[key59];
if((typeof data324 !== "string") && (data324 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/journal/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/journal/additionalProperties/type",keyword:"type",params:{type: schema19.properties.journal.additionalProperties.type},message:"must be string,null"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/journal",schemaPath:"#/properties/journal/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const isPlan: Validator<Plan> = validate;

// Original file: proto/registry.proto


export interface Empty {
}

export interface Empty__Output {
}

// Original file: proto/registry.proto


export interface TagBrokersResponse {
}

export interface TagBrokersResponse__Output {
}

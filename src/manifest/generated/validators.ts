// @ts-nocheck: compiled from the schemas by `npm run schemas`
/** A validator for the documents of each kind. */
import type { Validator } from '../../model/problem/schema-error.ts';
import type { DocumentByKind } from './documents.ts';

const Cluster = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"apiVersion":{"const":"topicwright/v1"},"kind":{"const":"Cluster"},"metadata":{"type":"object","properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,252}$"},"clusters":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000},"minItems":1}},"additionalProperties":false,"required":["name"]},"spec":{"type":"object","properties":{"bootstrapServers":{"type":["array","string"],"minItems":1,"pattern":"^\\s*[^\\s,/]+:\\d{1,5}\\s*(?:,\\s*[^\\s,/]+:\\d{1,5}\\s*)*$","items":{"type":"string","pattern":"^\\s*[^\\s,/]+:\\d{1,5}\\s*(?:,\\s*[^\\s,/]+:\\d{1,5}\\s*)*$"}},"clientProperties":{"type":"string","minLength":1},"simulation":{"type":"string","minLength":1},"security":{"type":"object","properties":{"tls":{"type":["object","boolean"],"properties":{"ca":{"type":"string","minLength":1},"cert":{"type":"string","minLength":1},"key":{"type":"string","minLength":1},"keyPassword":{"type":"string","minLength":1},"rejectUnauthorized":{"type":"boolean"},"serverName":{"type":"string","minLength":1}},"additionalProperties":false},"sasl":{"type":"object","properties":{"mechanism":{"type":"string","enum":["scram-sha-512","scram-sha-256","plain","oauthbearer","aws-msk-iam"]},"username":{"type":"string","minLength":1},"password":{"type":"string","minLength":1},"tokenEndpoint":{"type":"string","minLength":1,"pattern":"^https?://"},"clientId":{"type":"string","minLength":1},"clientSecret":{"type":"string","minLength":1},"scope":{"type":"string","minLength":1},"audience":{"type":"string","minLength":1},"extensions":{"type":"object","propertyNames":{"pattern":"^[A-Za-z]+$"},"additionalProperties":{"type":"string","minLength":1}},"headerUrlencode":{"type":"boolean"},"region":{"type":"string","minLength":1},"profile":{"type":"string","minLength":1},"role":{"type":"string","minLength":1}},"additionalProperties":false,"required":["mechanism"]}},"additionalProperties":false},"proxy":{"type":"object","properties":{"url":{"type":"string","minLength":1,"pattern":"^(?:socks5h?|http)://[^@/]+$"},"username":{"type":"string","minLength":1},"password":{"type":"string","minLength":1}},"additionalProperties":false,"required":["url"]},"metrics":{"type":"object","properties":{"source":{"type":"string","enum":["logdirs","prometheus","datadog"]},"url":{"type":"string","minLength":1,"pattern":"^https?://"},"token":{"type":"string","minLength":1},"brokerLabel":{"type":"string","minLength":1},"apiKey":{"type":"string","minLength":1},"appKey":{"type":"string","minLength":1},"brokerTag":{"type":"string","minLength":1},"instanceTypeTag":{"type":"string","minLength":1},"events":{"type":["boolean","array"],"items":{"type":"string","minLength":1}},"brokers":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":["integer","string"],"minimum":0,"maximum":2147483647,"pattern":"^\\d+$"}},"window":{"type":"string","pattern":"^\\s*(?:(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:ms|s|min|m|h|d|w)\\s*)+$"},"sizesWindow":{"type":"string","pattern":"^\\s*(?:(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:ms|s|min|m|h|d|w)\\s*)+$"},"interval":{"type":"string","pattern":"^\\s*(?:(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:ms|s|min|m|h|d|w)\\s*)+$"},"queries":{"type":"object","properties":{"sent":{"type":"string","minLength":1},"received":{"type":"string","minLength":1},"produceP99":{"type":"string","minLength":1},"fetchP99":{"type":"string","minLength":1},"requestIdle":{"type":"string","minLength":1},"isrShrinks":{"type":"string","minLength":1},"partitionSize":{"type":"string","minLength":1},"diskFree":{"type":"string","minLength":1},"produced":{"type":"string","minLength":1},"consumed":{"type":"string","minLength":1},"growth":{"type":"string","minLength":1}},"additionalProperties":false}},"additionalProperties":false},"costs":{"type":"object","properties":{"crossRackPerGB":{"type":"number","minimum":0},"currency":{"type":"string","minLength":1}},"additionalProperties":false,"required":["crossRackPerGB"]},"prune":{"type":"array","items":{"type":"string","enum":["acls","quotas","users"]}},"unmanaged":{"type":"object","properties":{"ignore":{"type":"array","items":{"type":["string","object"],"properties":{"regex":{"type":"string","minLength":1}},"additionalProperties":false,"required":["regex"],"minLength":1},"minItems":1},"else":{"type":"string","enum":["report","block"]}},"additionalProperties":false},"apply":{"type":"object","properties":{"inFlight":{"type":"object","properties":{"movesPerBroker":{"type":"integer","minimum":1},"bytesPerBroker":{"type":["string","integer"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGTP]i?B|kB)$","exclusiveMinimum":0},"moves":{"type":"integer","minimum":1},"bytes":{"type":["string","integer"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGTP]i?B|kB)$","exclusiveMinimum":0},"logDirBrokers":{"type":"integer","minimum":1}},"additionalProperties":false},"movesPerMinute":{"type":"integer","minimum":1},"replicasAtOnce":{"type":"integer","minimum":1},"guards":{"type":"object","properties":{"underReplicated":{"type":"boolean"},"minIsr":{"type":"boolean"},"offline":{"type":"boolean"},"brokerDown":{"type":"boolean"},"disk":{"type":"boolean"}},"additionalProperties":false},"giveUpAfter":{"type":"string","pattern":"^\\s*(?:(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:ms|s|min|m|h|d|w)\\s*)+$"},"neverEndingAfter":{"type":"string","pattern":"^\\s*(?:(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:ms|s|min|m|h|d|w)\\s*)+$"},"leaseTerm":{"type":"string","pattern":"^\\s*(?:(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:ms|s|min|m|h|d|w)\\s*)+$"},"otherReassignments":{"type":"string","enum":["wait","refuse"]},"changedThrottles":{"type":"string","enum":["restore","keep"]}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false,"required":["apiVersion","kind","metadata","spec"]};
const pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,252}$", "u");
const pattern4 = new RegExp("^\\s*[^\\s,/]+:\\d{1,5}\\s*(?:,\\s*[^\\s,/]+:\\d{1,5}\\s*)*$", "u");
const pattern6 = new RegExp("^https?://", "u");
const pattern7 = new RegExp("^[A-Za-z]+$", "u");
const pattern8 = new RegExp("^(?:socks5h?|http)://[^@/]+$", "u");
const pattern10 = new RegExp("^\\d+$", "u");
const pattern11 = new RegExp("^\\s*(?:(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:ms|s|min|m|h|d|w)\\s*)+$", "u");
const pattern14 = new RegExp("^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGTP]i?B|kB)$", "u");
const func1 = (text) => [...text].length;
const func3 = Object.prototype.hasOwnProperty;

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
if(data.metadata === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'"});
errors++;
}
if(data.spec === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},message:"must have required property '"+"spec"+"'"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
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
if("Cluster" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Cluster"},message:"must be equal to constant"});
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
for(const key1 in data2){
if(!((key1 === "name") || (key1 === "clusters"))){
(vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,252}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,252}$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.clusters !== undefined){
let data4 = data2.clusters;
if(Array.isArray(data4)){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters",schemaPath:"#/properties/metadata/properties/clusters/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func1(data5) > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters/" + i0,schemaPath:"#/properties/metadata/properties/clusters/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"});
errors++;
}
if(func1(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters/" + i0,schemaPath:"#/properties/metadata/properties/clusters/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters/" + i0,schemaPath:"#/properties/metadata/properties/clusters/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters",schemaPath:"#/properties/metadata/properties/clusters/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.spec !== undefined){
let data6 = data.spec;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!(func3.call(schema19.properties.spec.properties, key2))){
(vErrors ??= []).push({instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data6.bootstrapServers !== undefined){
let data7 = data6.bootstrapServers;
if((!(Array.isArray(data7))) && (typeof data7 !== "string")){
(vErrors ??= []).push({instancePath:instancePath+"/spec/bootstrapServers",schemaPath:"#/properties/spec/properties/bootstrapServers/type",keyword:"type",params:{type: schema19.properties.spec.properties.bootstrapServers.type},message:"must be array,string"});
errors++;
}
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/bootstrapServers",schemaPath:"#/properties/spec/properties/bootstrapServers/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s,/]+:\\d{1,5}\\s*(?:,\\s*[^\\s,/]+:\\d{1,5}\\s*)*$"},message:"must match pattern \""+"^\\s*[^\\s,/]+:\\d{1,5}\\s*(?:,\\s*[^\\s,/]+:\\d{1,5}\\s*)*$"+"\""});
errors++;
}
}
if(Array.isArray(data7)){
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/bootstrapServers",schemaPath:"#/properties/spec/properties/bootstrapServers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/bootstrapServers/" + i1,schemaPath:"#/properties/spec/properties/bootstrapServers/items/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s,/]+:\\d{1,5}\\s*(?:,\\s*[^\\s,/]+:\\d{1,5}\\s*)*$"},message:"must match pattern \""+"^\\s*[^\\s,/]+:\\d{1,5}\\s*(?:,\\s*[^\\s,/]+:\\d{1,5}\\s*)*$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/bootstrapServers/" + i1,schemaPath:"#/properties/spec/properties/bootstrapServers/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
if(data6.clientProperties !== undefined){
let data9 = data6.clientProperties;
if(typeof data9 === "string"){
if(func1(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/clientProperties",schemaPath:"#/properties/spec/properties/clientProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/clientProperties",schemaPath:"#/properties/spec/properties/clientProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data6.simulation !== undefined){
let data10 = data6.simulation;
if(typeof data10 === "string"){
if(func1(data10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/simulation",schemaPath:"#/properties/spec/properties/simulation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/simulation",schemaPath:"#/properties/spec/properties/simulation/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data6.security !== undefined){
let data11 = data6.security;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 in data11){
if(!((key3 === "tls") || (key3 === "sasl"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/security",schemaPath:"#/properties/spec/properties/security/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
if(data11.tls !== undefined){
let data12 = data11.tls;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (typeof data12 !== "boolean")){
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/tls",schemaPath:"#/properties/spec/properties/security/properties/tls/type",keyword:"type",params:{type: schema19.properties.spec.properties.security.properties.tls.type},message:"must be object,boolean"});
errors++;
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 in data12){
if(!((((((key4 === "ca") || (key4 === "cert")) || (key4 === "key")) || (key4 === "keyPassword")) || (key4 === "rejectUnauthorized")) || (key4 === "serverName"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/tls",schemaPath:"#/properties/spec/properties/security/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"});
errors++;
}
}
if(data12.ca !== undefined){
let data13 = data12.ca;
if(typeof data13 === "string"){
if(func1(data13) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/tls/ca",schemaPath:"#/properties/spec/properties/security/properties/tls/properties/ca/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/tls/ca",schemaPath:"#/properties/spec/properties/security/properties/tls/properties/ca/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data12.cert !== undefined){
let data14 = data12.cert;
if(typeof data14 === "string"){
if(func1(data14) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/tls/cert",schemaPath:"#/properties/spec/properties/security/properties/tls/properties/cert/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/tls/cert",schemaPath:"#/properties/spec/properties/security/properties/tls/properties/cert/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data12.key !== undefined){
let data15 = data12.key;
if(typeof data15 === "string"){
if(func1(data15) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/tls/key",schemaPath:"#/properties/spec/properties/security/properties/tls/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/tls/key",schemaPath:"#/properties/spec/properties/security/properties/tls/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data12.keyPassword !== undefined){
let data16 = data12.keyPassword;
if(typeof data16 === "string"){
if(func1(data16) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/tls/keyPassword",schemaPath:"#/properties/spec/properties/security/properties/tls/properties/keyPassword/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/tls/keyPassword",schemaPath:"#/properties/spec/properties/security/properties/tls/properties/keyPassword/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data12.rejectUnauthorized !== undefined){
if(typeof data12.rejectUnauthorized !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/tls/rejectUnauthorized",schemaPath:"#/properties/spec/properties/security/properties/tls/properties/rejectUnauthorized/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data12.serverName !== undefined){
let data18 = data12.serverName;
if(typeof data18 === "string"){
if(func1(data18) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/tls/serverName",schemaPath:"#/properties/spec/properties/security/properties/tls/properties/serverName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/tls/serverName",schemaPath:"#/properties/spec/properties/security/properties/tls/properties/serverName/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
if(data11.sasl !== undefined){
let data19 = data11.sasl;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.mechanism === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/sasl",schemaPath:"#/properties/spec/properties/security/properties/sasl/required",keyword:"required",params:{missingProperty: "mechanism"},message:"must have required property '"+"mechanism"+"'"});
errors++;
}
for(const key5 in data19){
if(!(func3.call(schema19.properties.spec.properties.security.properties.sasl.properties, key5))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/sasl",schemaPath:"#/properties/spec/properties/security/properties/sasl/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"});
errors++;
}
}
if(data19.mechanism !== undefined){
let data20 = data19.mechanism;
if(typeof data20 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/sasl/mechanism",schemaPath:"#/properties/spec/properties/security/properties/sasl/properties/mechanism/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((((data20 === "scram-sha-512") || (data20 === "scram-sha-256")) || (data20 === "plain")) || (data20 === "oauthbearer")) || (data20 === "aws-msk-iam"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/sasl/mechanism",schemaPath:"#/properties/spec/properties/security/properties/sasl/properties/mechanism/enum",keyword:"enum",params:{allowedValues: schema19.properties.spec.properties.security.properties.sasl.properties.mechanism.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data19.username !== undefined){
let data21 = data19.username;
if(typeof data21 === "string"){
if(func1(data21) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/sasl/username",schemaPath:"#/properties/spec/properties/security/properties/sasl/properties/username/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/sasl/username",schemaPath:"#/properties/spec/properties/security/properties/sasl/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data19.password !== undefined){
let data22 = data19.password;
if(typeof data22 === "string"){
if(func1(data22) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/sasl/password",schemaPath:"#/properties/spec/properties/security/properties/sasl/properties/password/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/sasl/password",schemaPath:"#/properties/spec/properties/security/properties/sasl/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data19.tokenEndpoint !== undefined){
let data23 = data19.tokenEndpoint;
if(typeof data23 === "string"){
if(func1(data23) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/sasl/tokenEndpoint",schemaPath:"#/properties/spec/properties/security/properties/sasl/properties/tokenEndpoint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern6.test(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/sasl/tokenEndpoint",schemaPath:"#/properties/spec/properties/security/properties/sasl/properties/tokenEndpoint/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/sasl/tokenEndpoint",schemaPath:"#/properties/spec/properties/security/properties/sasl/properties/tokenEndpoint/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data19.clientId !== undefined){
let data24 = data19.clientId;
if(typeof data24 === "string"){
if(func1(data24) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/sasl/clientId",schemaPath:"#/properties/spec/properties/security/properties/sasl/properties/clientId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/sasl/clientId",schemaPath:"#/properties/spec/properties/security/properties/sasl/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data19.clientSecret !== undefined){
let data25 = data19.clientSecret;
if(typeof data25 === "string"){
if(func1(data25) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/sasl/clientSecret",schemaPath:"#/properties/spec/properties/security/properties/sasl/properties/clientSecret/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/sasl/clientSecret",schemaPath:"#/properties/spec/properties/security/properties/sasl/properties/clientSecret/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data19.scope !== undefined){
let data26 = data19.scope;
if(typeof data26 === "string"){
if(func1(data26) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/sasl/scope",schemaPath:"#/properties/spec/properties/security/properties/sasl/properties/scope/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/sasl/scope",schemaPath:"#/properties/spec/properties/security/properties/sasl/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data19.audience !== undefined){
let data27 = data19.audience;
if(typeof data27 === "string"){
if(func1(data27) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/sasl/audience",schemaPath:"#/properties/spec/properties/security/properties/sasl/properties/audience/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/sasl/audience",schemaPath:"#/properties/spec/properties/security/properties/sasl/properties/audience/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data19.extensions !== undefined){
let data28 = data19.extensions;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key6 in data28){
const _errs63 = errors;
if(typeof key6 === "string"){
if(!pattern7.test(key6)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/sasl/extensions",schemaPath:"#/properties/spec/properties/security/properties/sasl/properties/extensions/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]+$"},message:"must match pattern \""+"^[A-Za-z]+$"+"\"",propertyName:key6});
errors++;
}
}
var valid10 = _errs63 === errors;
if(!valid10){
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/sasl/extensions",schemaPath:"#/properties/spec/properties/security/properties/sasl/properties/extensions/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid"});
errors++;
}
}
for(const key7 in data28){
let data29 = data28[key7];
if(typeof data29 === "string"){
if(func1(data29) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/sasl/extensions/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/security/properties/sasl/properties/extensions/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/sasl/extensions/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/security/properties/sasl/properties/extensions/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/sasl/extensions",schemaPath:"#/properties/spec/properties/security/properties/sasl/properties/extensions/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data19.headerUrlencode !== undefined){
if(typeof data19.headerUrlencode !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/sasl/headerUrlencode",schemaPath:"#/properties/spec/properties/security/properties/sasl/properties/headerUrlencode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data19.region !== undefined){
let data31 = data19.region;
if(typeof data31 === "string"){
if(func1(data31) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/sasl/region",schemaPath:"#/properties/spec/properties/security/properties/sasl/properties/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/sasl/region",schemaPath:"#/properties/spec/properties/security/properties/sasl/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data19.profile !== undefined){
let data32 = data19.profile;
if(typeof data32 === "string"){
if(func1(data32) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/sasl/profile",schemaPath:"#/properties/spec/properties/security/properties/sasl/properties/profile/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/sasl/profile",schemaPath:"#/properties/spec/properties/security/properties/sasl/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data19.role !== undefined){
let data33 = data19.role;
if(typeof data33 === "string"){
if(func1(data33) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/sasl/role",schemaPath:"#/properties/spec/properties/security/properties/sasl/properties/role/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/sasl/role",schemaPath:"#/properties/spec/properties/security/properties/sasl/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/security/sasl",schemaPath:"#/properties/spec/properties/security/properties/sasl/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/security",schemaPath:"#/properties/spec/properties/security/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data6.proxy !== undefined){
let data34 = data6.proxy;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.url === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/proxy",schemaPath:"#/properties/spec/properties/proxy/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"});
errors++;
}
for(const key8 in data34){
if(!(((key8 === "url") || (key8 === "username")) || (key8 === "password"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/proxy",schemaPath:"#/properties/spec/properties/proxy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"});
errors++;
}
}
if(data34.url !== undefined){
let data35 = data34.url;
if(typeof data35 === "string"){
if(func1(data35) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/proxy/url",schemaPath:"#/properties/spec/properties/proxy/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern8.test(data35)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/proxy/url",schemaPath:"#/properties/spec/properties/proxy/properties/url/pattern",keyword:"pattern",params:{pattern: "^(?:socks5h?|http)://[^@/]+$"},message:"must match pattern \""+"^(?:socks5h?|http)://[^@/]+$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/proxy/url",schemaPath:"#/properties/spec/properties/proxy/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data34.username !== undefined){
let data36 = data34.username;
if(typeof data36 === "string"){
if(func1(data36) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/proxy/username",schemaPath:"#/properties/spec/properties/proxy/properties/username/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/proxy/username",schemaPath:"#/properties/spec/properties/proxy/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data34.password !== undefined){
let data37 = data34.password;
if(typeof data37 === "string"){
if(func1(data37) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/proxy/password",schemaPath:"#/properties/spec/properties/proxy/properties/password/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/proxy/password",schemaPath:"#/properties/spec/properties/proxy/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/proxy",schemaPath:"#/properties/spec/properties/proxy/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data6.metrics !== undefined){
let data38 = data6.metrics;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key9 in data38){
if(!(func3.call(schema19.properties.spec.properties.metrics.properties, key9))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics",schemaPath:"#/properties/spec/properties/metrics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"});
errors++;
}
}
if(data38.source !== undefined){
let data39 = data38.source;
if(typeof data39 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/source",schemaPath:"#/properties/spec/properties/metrics/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data39 === "logdirs") || (data39 === "prometheus")) || (data39 === "datadog"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/source",schemaPath:"#/properties/spec/properties/metrics/properties/source/enum",keyword:"enum",params:{allowedValues: schema19.properties.spec.properties.metrics.properties.source.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data38.url !== undefined){
let data40 = data38.url;
if(typeof data40 === "string"){
if(func1(data40) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/url",schemaPath:"#/properties/spec/properties/metrics/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern6.test(data40)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/url",schemaPath:"#/properties/spec/properties/metrics/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/url",schemaPath:"#/properties/spec/properties/metrics/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data38.token !== undefined){
let data41 = data38.token;
if(typeof data41 === "string"){
if(func1(data41) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/token",schemaPath:"#/properties/spec/properties/metrics/properties/token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/token",schemaPath:"#/properties/spec/properties/metrics/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data38.brokerLabel !== undefined){
let data42 = data38.brokerLabel;
if(typeof data42 === "string"){
if(func1(data42) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/brokerLabel",schemaPath:"#/properties/spec/properties/metrics/properties/brokerLabel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/brokerLabel",schemaPath:"#/properties/spec/properties/metrics/properties/brokerLabel/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data38.apiKey !== undefined){
let data43 = data38.apiKey;
if(typeof data43 === "string"){
if(func1(data43) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/apiKey",schemaPath:"#/properties/spec/properties/metrics/properties/apiKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/apiKey",schemaPath:"#/properties/spec/properties/metrics/properties/apiKey/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data38.appKey !== undefined){
let data44 = data38.appKey;
if(typeof data44 === "string"){
if(func1(data44) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/appKey",schemaPath:"#/properties/spec/properties/metrics/properties/appKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/appKey",schemaPath:"#/properties/spec/properties/metrics/properties/appKey/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data38.brokerTag !== undefined){
let data45 = data38.brokerTag;
if(typeof data45 === "string"){
if(func1(data45) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/brokerTag",schemaPath:"#/properties/spec/properties/metrics/properties/brokerTag/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/brokerTag",schemaPath:"#/properties/spec/properties/metrics/properties/brokerTag/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data38.instanceTypeTag !== undefined){
let data46 = data38.instanceTypeTag;
if(typeof data46 === "string"){
if(func1(data46) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/instanceTypeTag",schemaPath:"#/properties/spec/properties/metrics/properties/instanceTypeTag/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/instanceTypeTag",schemaPath:"#/properties/spec/properties/metrics/properties/instanceTypeTag/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data38.events !== undefined){
let data47 = data38.events;
if((typeof data47 !== "boolean") && (!(Array.isArray(data47)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/events",schemaPath:"#/properties/spec/properties/metrics/properties/events/type",keyword:"type",params:{type: schema19.properties.spec.properties.metrics.properties.events.type},message:"must be boolean,array"});
errors++;
}
if(Array.isArray(data47)){
const len2 = data47.length;
for(let i2=0; i2<len2; i2++){
let data48 = data47[i2];
if(typeof data48 === "string"){
if(func1(data48) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/events/" + i2,schemaPath:"#/properties/spec/properties/metrics/properties/events/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/events/" + i2,schemaPath:"#/properties/spec/properties/metrics/properties/events/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
if(data38.brokers !== undefined){
let data49 = data38.brokers;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key10 in data49){
const _errs109 = errors;
if(typeof key10 === "string"){
if(func1(key10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/brokers",schemaPath:"#/properties/spec/properties/metrics/properties/brokers/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key10});
errors++;
}
}
var valid16 = _errs109 === errors;
if(!valid16){
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/brokers",schemaPath:"#/properties/spec/properties/metrics/properties/brokers/propertyNames",keyword:"propertyNames",params:{propertyName: key10},message:"property name must be valid"});
errors++;
}
}
for(const key11 in data49){
let data50 = data49[key11];
if((!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))) && (typeof data50 !== "string")){
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/brokers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/metrics/properties/brokers/additionalProperties/type",keyword:"type",params:{type: schema19.properties.spec.properties.metrics.properties.brokers.additionalProperties.type},message:"must be integer,string"});
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 2147483647 || isNaN(data50)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/brokers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/metrics/properties/brokers/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"});
errors++;
}
if(data50 < 0 || isNaN(data50)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/brokers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/metrics/properties/brokers/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
if(typeof data50 === "string"){
if(!pattern10.test(data50)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/brokers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/metrics/properties/brokers/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\d+$"},message:"must match pattern \""+"^\\d+$"+"\""});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/brokers",schemaPath:"#/properties/spec/properties/metrics/properties/brokers/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data38.window !== undefined){
let data51 = data38.window;
if(typeof data51 === "string"){
if(!pattern11.test(data51)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/window",schemaPath:"#/properties/spec/properties/metrics/properties/window/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:ms|s|min|m|h|d|w)\\s*)+$"},message:"must match pattern \""+"^\\s*(?:(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:ms|s|min|m|h|d|w)\\s*)+$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/window",schemaPath:"#/properties/spec/properties/metrics/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data38.sizesWindow !== undefined){
let data52 = data38.sizesWindow;
if(typeof data52 === "string"){
if(!pattern11.test(data52)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/sizesWindow",schemaPath:"#/properties/spec/properties/metrics/properties/sizesWindow/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:ms|s|min|m|h|d|w)\\s*)+$"},message:"must match pattern \""+"^\\s*(?:(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:ms|s|min|m|h|d|w)\\s*)+$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/sizesWindow",schemaPath:"#/properties/spec/properties/metrics/properties/sizesWindow/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data38.interval !== undefined){
let data53 = data38.interval;
if(typeof data53 === "string"){
if(!pattern11.test(data53)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/interval",schemaPath:"#/properties/spec/properties/metrics/properties/interval/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:ms|s|min|m|h|d|w)\\s*)+$"},message:"must match pattern \""+"^\\s*(?:(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:ms|s|min|m|h|d|w)\\s*)+$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/interval",schemaPath:"#/properties/spec/properties/metrics/properties/interval/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data38.queries !== undefined){
let data54 = data38.queries;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key12 in data54){
if(!(func3.call(schema19.properties.spec.properties.metrics.properties.queries.properties, key12))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/queries",schemaPath:"#/properties/spec/properties/metrics/properties/queries/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"});
errors++;
}
}
if(data54.sent !== undefined){
let data55 = data54.sent;
if(typeof data55 === "string"){
if(func1(data55) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/queries/sent",schemaPath:"#/properties/spec/properties/metrics/properties/queries/properties/sent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/queries/sent",schemaPath:"#/properties/spec/properties/metrics/properties/queries/properties/sent/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data54.received !== undefined){
let data56 = data54.received;
if(typeof data56 === "string"){
if(func1(data56) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/queries/received",schemaPath:"#/properties/spec/properties/metrics/properties/queries/properties/received/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/queries/received",schemaPath:"#/properties/spec/properties/metrics/properties/queries/properties/received/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data54.produceP99 !== undefined){
let data57 = data54.produceP99;
if(typeof data57 === "string"){
if(func1(data57) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/queries/produceP99",schemaPath:"#/properties/spec/properties/metrics/properties/queries/properties/produceP99/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/queries/produceP99",schemaPath:"#/properties/spec/properties/metrics/properties/queries/properties/produceP99/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data54.fetchP99 !== undefined){
let data58 = data54.fetchP99;
if(typeof data58 === "string"){
if(func1(data58) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/queries/fetchP99",schemaPath:"#/properties/spec/properties/metrics/properties/queries/properties/fetchP99/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/queries/fetchP99",schemaPath:"#/properties/spec/properties/metrics/properties/queries/properties/fetchP99/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data54.requestIdle !== undefined){
let data59 = data54.requestIdle;
if(typeof data59 === "string"){
if(func1(data59) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/queries/requestIdle",schemaPath:"#/properties/spec/properties/metrics/properties/queries/properties/requestIdle/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/queries/requestIdle",schemaPath:"#/properties/spec/properties/metrics/properties/queries/properties/requestIdle/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data54.isrShrinks !== undefined){
let data60 = data54.isrShrinks;
if(typeof data60 === "string"){
if(func1(data60) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/queries/isrShrinks",schemaPath:"#/properties/spec/properties/metrics/properties/queries/properties/isrShrinks/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/queries/isrShrinks",schemaPath:"#/properties/spec/properties/metrics/properties/queries/properties/isrShrinks/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data54.partitionSize !== undefined){
let data61 = data54.partitionSize;
if(typeof data61 === "string"){
if(func1(data61) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/queries/partitionSize",schemaPath:"#/properties/spec/properties/metrics/properties/queries/properties/partitionSize/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/queries/partitionSize",schemaPath:"#/properties/spec/properties/metrics/properties/queries/properties/partitionSize/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data54.diskFree !== undefined){
let data62 = data54.diskFree;
if(typeof data62 === "string"){
if(func1(data62) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/queries/diskFree",schemaPath:"#/properties/spec/properties/metrics/properties/queries/properties/diskFree/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/queries/diskFree",schemaPath:"#/properties/spec/properties/metrics/properties/queries/properties/diskFree/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data54.produced !== undefined){
let data63 = data54.produced;
if(typeof data63 === "string"){
if(func1(data63) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/queries/produced",schemaPath:"#/properties/spec/properties/metrics/properties/queries/properties/produced/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/queries/produced",schemaPath:"#/properties/spec/properties/metrics/properties/queries/properties/produced/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data54.consumed !== undefined){
let data64 = data54.consumed;
if(typeof data64 === "string"){
if(func1(data64) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/queries/consumed",schemaPath:"#/properties/spec/properties/metrics/properties/queries/properties/consumed/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/queries/consumed",schemaPath:"#/properties/spec/properties/metrics/properties/queries/properties/consumed/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data54.growth !== undefined){
let data65 = data54.growth;
if(typeof data65 === "string"){
if(func1(data65) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/queries/growth",schemaPath:"#/properties/spec/properties/metrics/properties/queries/properties/growth/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/queries/growth",schemaPath:"#/properties/spec/properties/metrics/properties/queries/properties/growth/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics/queries",schemaPath:"#/properties/spec/properties/metrics/properties/queries/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/metrics",schemaPath:"#/properties/spec/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data6.costs !== undefined){
let data66 = data6.costs;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.crossRackPerGB === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/costs",schemaPath:"#/properties/spec/properties/costs/required",keyword:"required",params:{missingProperty: "crossRackPerGB"},message:"must have required property '"+"crossRackPerGB"+"'"});
errors++;
}
for(const key13 in data66){
if(!((key13 === "crossRackPerGB") || (key13 === "currency"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/costs",schemaPath:"#/properties/spec/properties/costs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"});
errors++;
}
}
if(data66.crossRackPerGB !== undefined){
let data67 = data66.crossRackPerGB;
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 < 0 || isNaN(data67)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/costs/crossRackPerGB",schemaPath:"#/properties/spec/properties/costs/properties/crossRackPerGB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/costs/crossRackPerGB",schemaPath:"#/properties/spec/properties/costs/properties/crossRackPerGB/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data66.currency !== undefined){
let data68 = data66.currency;
if(typeof data68 === "string"){
if(func1(data68) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/costs/currency",schemaPath:"#/properties/spec/properties/costs/properties/currency/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/costs/currency",schemaPath:"#/properties/spec/properties/costs/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/costs",schemaPath:"#/properties/spec/properties/costs/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data6.prune !== undefined){
let data69 = data6.prune;
if(Array.isArray(data69)){
const len3 = data69.length;
for(let i3=0; i3<len3; i3++){
let data70 = data69[i3];
if(typeof data70 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/prune/" + i3,schemaPath:"#/properties/spec/properties/prune/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data70 === "acls") || (data70 === "quotas")) || (data70 === "users"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/prune/" + i3,schemaPath:"#/properties/spec/properties/prune/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.spec.properties.prune.items.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/prune",schemaPath:"#/properties/spec/properties/prune/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data6.unmanaged !== undefined){
let data71 = data6.unmanaged;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key14 in data71){
if(!((key14 === "ignore") || (key14 === "else"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/unmanaged",schemaPath:"#/properties/spec/properties/unmanaged/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"});
errors++;
}
}
if(data71.ignore !== undefined){
let data72 = data71.ignore;
if(Array.isArray(data72)){
if(data72.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/unmanaged/ignore",schemaPath:"#/properties/spec/properties/unmanaged/properties/ignore/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len4 = data72.length;
for(let i4=0; i4<len4; i4++){
let data73 = data72[i4];
if((typeof data73 !== "string") && (!(data73 && typeof data73 == "object" && !Array.isArray(data73)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/unmanaged/ignore/" + i4,schemaPath:"#/properties/spec/properties/unmanaged/properties/ignore/items/type",keyword:"type",params:{type: schema19.properties.spec.properties.unmanaged.properties.ignore.items.type},message:"must be string,object"});
errors++;
}
if(typeof data73 === "string"){
if(func1(data73) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/unmanaged/ignore/" + i4,schemaPath:"#/properties/spec/properties/unmanaged/properties/ignore/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.regex === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/unmanaged/ignore/" + i4,schemaPath:"#/properties/spec/properties/unmanaged/properties/ignore/items/required",keyword:"required",params:{missingProperty: "regex"},message:"must have required property '"+"regex"+"'"});
errors++;
}
for(const key15 in data73){
if(!(key15 === "regex")){
(vErrors ??= []).push({instancePath:instancePath+"/spec/unmanaged/ignore/" + i4,schemaPath:"#/properties/spec/properties/unmanaged/properties/ignore/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"});
errors++;
}
}
if(data73.regex !== undefined){
let data74 = data73.regex;
if(typeof data74 === "string"){
if(func1(data74) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/unmanaged/ignore/" + i4+"/regex",schemaPath:"#/properties/spec/properties/unmanaged/properties/ignore/items/properties/regex/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/unmanaged/ignore/" + i4+"/regex",schemaPath:"#/properties/spec/properties/unmanaged/properties/ignore/items/properties/regex/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/unmanaged/ignore",schemaPath:"#/properties/spec/properties/unmanaged/properties/ignore/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data71.else !== undefined){
let data75 = data71.else;
if(typeof data75 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/unmanaged/else",schemaPath:"#/properties/spec/properties/unmanaged/properties/else/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data75 === "report") || (data75 === "block"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/unmanaged/else",schemaPath:"#/properties/spec/properties/unmanaged/properties/else/enum",keyword:"enum",params:{allowedValues: schema19.properties.spec.properties.unmanaged.properties.else.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/unmanaged",schemaPath:"#/properties/spec/properties/unmanaged/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data6.apply !== undefined){
let data76 = data6.apply;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key16 in data76){
if(!(func3.call(schema19.properties.spec.properties.apply.properties, key16))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply",schemaPath:"#/properties/spec/properties/apply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"});
errors++;
}
}
if(data76.inFlight !== undefined){
let data77 = data76.inFlight;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key17 in data77){
if(!(((((key17 === "movesPerBroker") || (key17 === "bytesPerBroker")) || (key17 === "moves")) || (key17 === "bytes")) || (key17 === "logDirBrokers"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply/inFlight",schemaPath:"#/properties/spec/properties/apply/properties/inFlight/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"});
errors++;
}
}
if(data77.movesPerBroker !== undefined){
let data78 = data77.movesPerBroker;
if(!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply/inFlight/movesPerBroker",schemaPath:"#/properties/spec/properties/apply/properties/inFlight/properties/movesPerBroker/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 < 1 || isNaN(data78)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply/inFlight/movesPerBroker",schemaPath:"#/properties/spec/properties/apply/properties/inFlight/properties/movesPerBroker/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data77.bytesPerBroker !== undefined){
let data79 = data77.bytesPerBroker;
if((typeof data79 !== "string") && (!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply/inFlight/bytesPerBroker",schemaPath:"#/properties/spec/properties/apply/properties/inFlight/properties/bytesPerBroker/type",keyword:"type",params:{type: schema19.properties.spec.properties.apply.properties.inFlight.properties.bytesPerBroker.type},message:"must be string,integer"});
errors++;
}
if((typeof data79 == "number") && (isFinite(data79))){
if(data79 <= 0 || isNaN(data79)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply/inFlight/bytesPerBroker",schemaPath:"#/properties/spec/properties/apply/properties/inFlight/properties/bytesPerBroker/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data79 === "string"){
if(!pattern14.test(data79)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply/inFlight/bytesPerBroker",schemaPath:"#/properties/spec/properties/apply/properties/inFlight/properties/bytesPerBroker/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGTP]i?B|kB)$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGTP]i?B|kB)$"+"\""});
errors++;
}
}
}
if(data77.moves !== undefined){
let data80 = data77.moves;
if(!(((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80))) && (isFinite(data80)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply/inFlight/moves",schemaPath:"#/properties/spec/properties/apply/properties/inFlight/properties/moves/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data80 == "number") && (isFinite(data80))){
if(data80 < 1 || isNaN(data80)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply/inFlight/moves",schemaPath:"#/properties/spec/properties/apply/properties/inFlight/properties/moves/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data77.bytes !== undefined){
let data81 = data77.bytes;
if((typeof data81 !== "string") && (!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply/inFlight/bytes",schemaPath:"#/properties/spec/properties/apply/properties/inFlight/properties/bytes/type",keyword:"type",params:{type: schema19.properties.spec.properties.apply.properties.inFlight.properties.bytes.type},message:"must be string,integer"});
errors++;
}
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 <= 0 || isNaN(data81)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply/inFlight/bytes",schemaPath:"#/properties/spec/properties/apply/properties/inFlight/properties/bytes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data81 === "string"){
if(!pattern14.test(data81)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply/inFlight/bytes",schemaPath:"#/properties/spec/properties/apply/properties/inFlight/properties/bytes/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGTP]i?B|kB)$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGTP]i?B|kB)$"+"\""});
errors++;
}
}
}
if(data77.logDirBrokers !== undefined){
let data82 = data77.logDirBrokers;
if(!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply/inFlight/logDirBrokers",schemaPath:"#/properties/spec/properties/apply/properties/inFlight/properties/logDirBrokers/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 < 1 || isNaN(data82)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply/inFlight/logDirBrokers",schemaPath:"#/properties/spec/properties/apply/properties/inFlight/properties/logDirBrokers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply/inFlight",schemaPath:"#/properties/spec/properties/apply/properties/inFlight/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data76.movesPerMinute !== undefined){
let data83 = data76.movesPerMinute;
if(!(((typeof data83 == "number") && (!(data83 % 1) && !isNaN(data83))) && (isFinite(data83)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply/movesPerMinute",schemaPath:"#/properties/spec/properties/apply/properties/movesPerMinute/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data83 == "number") && (isFinite(data83))){
if(data83 < 1 || isNaN(data83)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply/movesPerMinute",schemaPath:"#/properties/spec/properties/apply/properties/movesPerMinute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data76.replicasAtOnce !== undefined){
let data84 = data76.replicasAtOnce;
if(!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply/replicasAtOnce",schemaPath:"#/properties/spec/properties/apply/properties/replicasAtOnce/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 < 1 || isNaN(data84)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply/replicasAtOnce",schemaPath:"#/properties/spec/properties/apply/properties/replicasAtOnce/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data76.guards !== undefined){
let data85 = data76.guards;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
for(const key18 in data85){
if(!(((((key18 === "underReplicated") || (key18 === "minIsr")) || (key18 === "offline")) || (key18 === "brokerDown")) || (key18 === "disk"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply/guards",schemaPath:"#/properties/spec/properties/apply/properties/guards/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"});
errors++;
}
}
if(data85.underReplicated !== undefined){
if(typeof data85.underReplicated !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply/guards/underReplicated",schemaPath:"#/properties/spec/properties/apply/properties/guards/properties/underReplicated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data85.minIsr !== undefined){
if(typeof data85.minIsr !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply/guards/minIsr",schemaPath:"#/properties/spec/properties/apply/properties/guards/properties/minIsr/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data85.offline !== undefined){
if(typeof data85.offline !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply/guards/offline",schemaPath:"#/properties/spec/properties/apply/properties/guards/properties/offline/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data85.brokerDown !== undefined){
if(typeof data85.brokerDown !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply/guards/brokerDown",schemaPath:"#/properties/spec/properties/apply/properties/guards/properties/brokerDown/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data85.disk !== undefined){
if(typeof data85.disk !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply/guards/disk",schemaPath:"#/properties/spec/properties/apply/properties/guards/properties/disk/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply/guards",schemaPath:"#/properties/spec/properties/apply/properties/guards/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data76.giveUpAfter !== undefined){
let data91 = data76.giveUpAfter;
if(typeof data91 === "string"){
if(!pattern11.test(data91)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply/giveUpAfter",schemaPath:"#/properties/spec/properties/apply/properties/giveUpAfter/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:ms|s|min|m|h|d|w)\\s*)+$"},message:"must match pattern \""+"^\\s*(?:(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:ms|s|min|m|h|d|w)\\s*)+$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply/giveUpAfter",schemaPath:"#/properties/spec/properties/apply/properties/giveUpAfter/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data76.neverEndingAfter !== undefined){
let data92 = data76.neverEndingAfter;
if(typeof data92 === "string"){
if(!pattern11.test(data92)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply/neverEndingAfter",schemaPath:"#/properties/spec/properties/apply/properties/neverEndingAfter/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:ms|s|min|m|h|d|w)\\s*)+$"},message:"must match pattern \""+"^\\s*(?:(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:ms|s|min|m|h|d|w)\\s*)+$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply/neverEndingAfter",schemaPath:"#/properties/spec/properties/apply/properties/neverEndingAfter/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data76.leaseTerm !== undefined){
let data93 = data76.leaseTerm;
if(typeof data93 === "string"){
if(!pattern11.test(data93)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply/leaseTerm",schemaPath:"#/properties/spec/properties/apply/properties/leaseTerm/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:ms|s|min|m|h|d|w)\\s*)+$"},message:"must match pattern \""+"^\\s*(?:(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:ms|s|min|m|h|d|w)\\s*)+$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply/leaseTerm",schemaPath:"#/properties/spec/properties/apply/properties/leaseTerm/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data76.otherReassignments !== undefined){
let data94 = data76.otherReassignments;
if(typeof data94 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply/otherReassignments",schemaPath:"#/properties/spec/properties/apply/properties/otherReassignments/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data94 === "wait") || (data94 === "refuse"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply/otherReassignments",schemaPath:"#/properties/spec/properties/apply/properties/otherReassignments/enum",keyword:"enum",params:{allowedValues: schema19.properties.spec.properties.apply.properties.otherReassignments.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data76.changedThrottles !== undefined){
let data95 = data76.changedThrottles;
if(typeof data95 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply/changedThrottles",schemaPath:"#/properties/spec/properties/apply/properties/changedThrottles/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data95 === "restore") || (data95 === "keep"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply/changedThrottles",schemaPath:"#/properties/spec/properties/apply/properties/changedThrottles/enum",keyword:"enum",params:{allowedValues: schema19.properties.spec.properties.apply.properties.changedThrottles.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/apply",schemaPath:"#/properties/spec/properties/apply/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"});
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

const BrokerPool = validate53;
const schema20 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"apiVersion":{"const":"topicwright/v1"},"kind":{"const":"BrokerPool"},"metadata":{"type":"object","properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,252}$"},"clusters":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000},"minItems":1}},"additionalProperties":false,"required":["name"]},"spec":{"type":"object","properties":{"select":{"type":"object","properties":{"ids":{"type":"array","items":{"type":["integer","string"],"minimum":0,"maximum":2147483647,"pattern":"^\\s*\\d+\\s*(?:-\\s*\\d+\\s*)?(?:,\\s*\\d+\\s*(?:-\\s*\\d+\\s*)?)*$"},"minItems":1},"racks":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"tags":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":"string"}}},"additionalProperties":false},"drain":{"type":"array","items":{"type":["integer","string"],"minimum":0,"maximum":2147483647,"pattern":"^\\s*\\d+\\s*(?:-\\s*\\d+\\s*)?(?:,\\s*\\d+\\s*(?:-\\s*\\d+\\s*)?)*$"}},"drainDirs":{"type":"object","propertyNames":{"pattern":"^\\d+$"},"additionalProperties":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}}},"replace":{"type":"object","propertyNames":{"pattern":"^\\d+$"},"additionalProperties":{"type":["integer","string"],"minimum":0,"maximum":2147483647,"pattern":"^\\d+$"}},"cordon":{"type":"array","items":{"type":["integer","string"],"minimum":0,"maximum":2147483647,"pattern":"^\\s*\\d+\\s*(?:-\\s*\\d+\\s*)?(?:,\\s*\\d+\\s*(?:-\\s*\\d+\\s*)?)*$"}},"leaderless":{"type":"array","items":{"type":["integer","string"],"minimum":0,"maximum":2147483647,"pattern":"^\\s*\\d+\\s*(?:-\\s*\\d+\\s*)?(?:,\\s*\\d+\\s*(?:-\\s*\\d+\\s*)?)*$"}},"storage":{"type":"object","properties":{"capacity":{"type":["string","integer"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGTP]i?B|kB)$","exclusiveMinimum":0},"maxUtilization":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false},"network":{"type":"object","properties":{"in":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGT]i?B|kB|[kMG]bit)/s$","exclusiveMinimum":0},"out":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGT]i?B|kB|[kMG]bit)/s$","exclusiveMinimum":0},"maxUtilization":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false,"minProperties":1},"maxReplicas":{"type":"integer","minimum":1},"balance":{"type":"object","properties":{"storage":{"type":["string","number","object"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1,"properties":{"beyond":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1},"to":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false,"required":["beyond","to"]},"replicas":{"type":["string","number","object"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1,"properties":{"beyond":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1},"to":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false,"required":["beyond","to"]},"leaders":{"type":["string","number","object"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1,"properties":{"beyond":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1},"to":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false,"required":["beyond","to"]},"produce":{"type":["string","number","object"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1,"properties":{"beyond":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1},"to":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false,"required":["beyond","to"]},"networkIn":{"type":["string","number","object"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1,"properties":{"beyond":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1},"to":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false,"required":["beyond","to"]},"networkOut":{"type":["string","number","object"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1,"properties":{"beyond":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1},"to":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false,"required":["beyond","to"]},"cpu":{"type":["string","number","object"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1,"properties":{"beyond":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1},"to":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false,"required":["beyond","to"]},"topics":{"type":"object","properties":{"replicas":{"type":["string","number","object"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1,"properties":{"beyond":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1},"to":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false,"required":["beyond","to"]},"leaders":{"type":["string","number","object"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1,"properties":{"beyond":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1},"to":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false,"required":["beyond","to"]}},"additionalProperties":false,"minProperties":1},"failover":{"type":["string","number","object"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1,"properties":{"broker":{"type":["string","number","object"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1,"properties":{"beyond":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1},"to":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false,"required":["beyond","to"]},"rack":{"type":["string","number","object"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1,"properties":{"beyond":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1},"to":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false,"required":["beyond","to"]}},"additionalProperties":false,"minProperties":1},"disks":{"type":["string","number","object"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1,"properties":{"beyond":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1},"to":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false,"required":["beyond","to"]},"rates":{"type":"string","pattern":"^\\s*(?:mean|max|p[1-9]\\d?)\\s+over\\s+\\s*(?:(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:ms|s|min|m|h|d|w)\\s*)+$"}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false,"required":["apiVersion","kind","metadata"]};
const pattern20 = new RegExp("^\\s*\\d+\\s*(?:-\\s*\\d+\\s*)?(?:,\\s*\\d+\\s*(?:-\\s*\\d+\\s*)?)*$", "u");
const pattern28 = new RegExp("^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$", "u");
const pattern29 = new RegExp("^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGT]i?B|kB|[kMG]bit)/s$", "u");
const pattern69 = new RegExp("^\\s*(?:mean|max|p[1-9]\\d?)\\s+over\\s+\\s*(?:(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:ms|s|min|m|h|d|w)\\s*)+$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'"});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data.metadata === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
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
if("BrokerPool" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "BrokerPool"},message:"must be equal to constant"});
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
for(const key1 in data2){
if(!((key1 === "name") || (key1 === "clusters"))){
(vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,252}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,252}$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.clusters !== undefined){
let data4 = data2.clusters;
if(Array.isArray(data4)){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters",schemaPath:"#/properties/metadata/properties/clusters/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func1(data5) > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters/" + i0,schemaPath:"#/properties/metadata/properties/clusters/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"});
errors++;
}
if(func1(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters/" + i0,schemaPath:"#/properties/metadata/properties/clusters/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters/" + i0,schemaPath:"#/properties/metadata/properties/clusters/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters",schemaPath:"#/properties/metadata/properties/clusters/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.spec !== undefined){
let data6 = data.spec;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!(func3.call(schema20.properties.spec.properties, key2))){
(vErrors ??= []).push({instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data6.select !== undefined){
let data7 = data6.select;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
if(!(((key3 === "ids") || (key3 === "racks")) || (key3 === "tags"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/select",schemaPath:"#/properties/spec/properties/select/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
if(data7.ids !== undefined){
let data8 = data7.ids;
if(Array.isArray(data8)){
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/ids",schemaPath:"#/properties/spec/properties/select/properties/ids/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (typeof data9 !== "string")){
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/ids/" + i1,schemaPath:"#/properties/spec/properties/select/properties/ids/items/type",keyword:"type",params:{type: schema20.properties.spec.properties.select.properties.ids.items.type},message:"must be integer,string"});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 2147483647 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/ids/" + i1,schemaPath:"#/properties/spec/properties/select/properties/ids/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"});
errors++;
}
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/ids/" + i1,schemaPath:"#/properties/spec/properties/select/properties/ids/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
if(typeof data9 === "string"){
if(!pattern20.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/ids/" + i1,schemaPath:"#/properties/spec/properties/select/properties/ids/items/pattern",keyword:"pattern",params:{pattern: "^\\s*\\d+\\s*(?:-\\s*\\d+\\s*)?(?:,\\s*\\d+\\s*(?:-\\s*\\d+\\s*)?)*$"},message:"must match pattern \""+"^\\s*\\d+\\s*(?:-\\s*\\d+\\s*)?(?:,\\s*\\d+\\s*(?:-\\s*\\d+\\s*)?)*$"+"\""});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/ids",schemaPath:"#/properties/spec/properties/select/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data7.racks !== undefined){
let data10 = data7.racks;
if(Array.isArray(data10)){
if(data10.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/racks",schemaPath:"#/properties/spec/properties/select/properties/racks/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 === "string"){
if(func1(data11) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/racks/" + i2,schemaPath:"#/properties/spec/properties/select/properties/racks/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/racks/" + i2,schemaPath:"#/properties/spec/properties/select/properties/racks/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/racks",schemaPath:"#/properties/spec/properties/select/properties/racks/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data7.tags !== undefined){
let data12 = data7.tags;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 in data12){
const _errs29 = errors;
if(typeof key4 === "string"){
if(func1(key4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/tags",schemaPath:"#/properties/spec/properties/select/properties/tags/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key4});
errors++;
}
}
var valid10 = _errs29 === errors;
if(!valid10){
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/tags",schemaPath:"#/properties/spec/properties/select/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid"});
errors++;
}
}
for(const key5 in data12){
if(typeof data12[key5] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/tags/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/select/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/tags",schemaPath:"#/properties/spec/properties/select/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/select",schemaPath:"#/properties/spec/properties/select/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data6.drain !== undefined){
let data14 = data6.drain;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
if((!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) && (typeof data15 !== "string")){
(vErrors ??= []).push({instancePath:instancePath+"/spec/drain/" + i3,schemaPath:"#/properties/spec/properties/drain/items/type",keyword:"type",params:{type: schema20.properties.spec.properties.drain.items.type},message:"must be integer,string"});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 2147483647 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/drain/" + i3,schemaPath:"#/properties/spec/properties/drain/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"});
errors++;
}
if(data15 < 0 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/drain/" + i3,schemaPath:"#/properties/spec/properties/drain/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
if(typeof data15 === "string"){
if(!pattern20.test(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/drain/" + i3,schemaPath:"#/properties/spec/properties/drain/items/pattern",keyword:"pattern",params:{pattern: "^\\s*\\d+\\s*(?:-\\s*\\d+\\s*)?(?:,\\s*\\d+\\s*(?:-\\s*\\d+\\s*)?)*$"},message:"must match pattern \""+"^\\s*\\d+\\s*(?:-\\s*\\d+\\s*)?(?:,\\s*\\d+\\s*(?:-\\s*\\d+\\s*)?)*$"+"\""});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/drain",schemaPath:"#/properties/spec/properties/drain/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data6.drainDirs !== undefined){
let data16 = data6.drainDirs;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key6 in data16){
const _errs39 = errors;
if(typeof key6 === "string"){
if(!pattern10.test(key6)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/drainDirs",schemaPath:"#/properties/spec/properties/drainDirs/propertyNames/pattern",keyword:"pattern",params:{pattern: "^\\d+$"},message:"must match pattern \""+"^\\d+$"+"\"",propertyName:key6});
errors++;
}
}
var valid14 = _errs39 === errors;
if(!valid14){
(vErrors ??= []).push({instancePath:instancePath+"/spec/drainDirs",schemaPath:"#/properties/spec/properties/drainDirs/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid"});
errors++;
}
}
for(const key7 in data16){
let data17 = data16[key7];
if(Array.isArray(data17)){
if(data17.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/drainDirs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/drainDirs/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
let data18 = data17[i4];
if(typeof data18 === "string"){
if(func1(data18) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/drainDirs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/properties/spec/properties/drainDirs/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/drainDirs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/properties/spec/properties/drainDirs/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/drainDirs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/drainDirs/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/drainDirs",schemaPath:"#/properties/spec/properties/drainDirs/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data6.replace !== undefined){
let data19 = data6.replace;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key8 in data19){
const _errs47 = errors;
if(typeof key8 === "string"){
if(!pattern10.test(key8)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/replace",schemaPath:"#/properties/spec/properties/replace/propertyNames/pattern",keyword:"pattern",params:{pattern: "^\\d+$"},message:"must match pattern \""+"^\\d+$"+"\"",propertyName:key8});
errors++;
}
}
var valid18 = _errs47 === errors;
if(!valid18){
(vErrors ??= []).push({instancePath:instancePath+"/spec/replace",schemaPath:"#/properties/spec/properties/replace/propertyNames",keyword:"propertyNames",params:{propertyName: key8},message:"property name must be valid"});
errors++;
}
}
for(const key9 in data19){
let data20 = data19[key9];
if((!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) && (typeof data20 !== "string")){
(vErrors ??= []).push({instancePath:instancePath+"/spec/replace/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/replace/additionalProperties/type",keyword:"type",params:{type: schema20.properties.spec.properties.replace.additionalProperties.type},message:"must be integer,string"});
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 2147483647 || isNaN(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/replace/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/replace/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"});
errors++;
}
if(data20 < 0 || isNaN(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/replace/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/replace/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
if(typeof data20 === "string"){
if(!pattern10.test(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/replace/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/replace/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\d+$"},message:"must match pattern \""+"^\\d+$"+"\""});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/replace",schemaPath:"#/properties/spec/properties/replace/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data6.cordon !== undefined){
let data21 = data6.cordon;
if(Array.isArray(data21)){
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
let data22 = data21[i5];
if((!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) && (typeof data22 !== "string")){
(vErrors ??= []).push({instancePath:instancePath+"/spec/cordon/" + i5,schemaPath:"#/properties/spec/properties/cordon/items/type",keyword:"type",params:{type: schema20.properties.spec.properties.cordon.items.type},message:"must be integer,string"});
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 2147483647 || isNaN(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/cordon/" + i5,schemaPath:"#/properties/spec/properties/cordon/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"});
errors++;
}
if(data22 < 0 || isNaN(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/cordon/" + i5,schemaPath:"#/properties/spec/properties/cordon/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
if(typeof data22 === "string"){
if(!pattern20.test(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/cordon/" + i5,schemaPath:"#/properties/spec/properties/cordon/items/pattern",keyword:"pattern",params:{pattern: "^\\s*\\d+\\s*(?:-\\s*\\d+\\s*)?(?:,\\s*\\d+\\s*(?:-\\s*\\d+\\s*)?)*$"},message:"must match pattern \""+"^\\s*\\d+\\s*(?:-\\s*\\d+\\s*)?(?:,\\s*\\d+\\s*(?:-\\s*\\d+\\s*)?)*$"+"\""});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/cordon",schemaPath:"#/properties/spec/properties/cordon/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data6.leaderless !== undefined){
let data23 = data6.leaderless;
if(Array.isArray(data23)){
const len6 = data23.length;
for(let i6=0; i6<len6; i6++){
let data24 = data23[i6];
if((!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))) && (typeof data24 !== "string")){
(vErrors ??= []).push({instancePath:instancePath+"/spec/leaderless/" + i6,schemaPath:"#/properties/spec/properties/leaderless/items/type",keyword:"type",params:{type: schema20.properties.spec.properties.leaderless.items.type},message:"must be integer,string"});
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 2147483647 || isNaN(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/leaderless/" + i6,schemaPath:"#/properties/spec/properties/leaderless/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"});
errors++;
}
if(data24 < 0 || isNaN(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/leaderless/" + i6,schemaPath:"#/properties/spec/properties/leaderless/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
if(typeof data24 === "string"){
if(!pattern20.test(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/leaderless/" + i6,schemaPath:"#/properties/spec/properties/leaderless/items/pattern",keyword:"pattern",params:{pattern: "^\\s*\\d+\\s*(?:-\\s*\\d+\\s*)?(?:,\\s*\\d+\\s*(?:-\\s*\\d+\\s*)?)*$"},message:"must match pattern \""+"^\\s*\\d+\\s*(?:-\\s*\\d+\\s*)?(?:,\\s*\\d+\\s*(?:-\\s*\\d+\\s*)?)*$"+"\""});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/leaderless",schemaPath:"#/properties/spec/properties/leaderless/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data6.storage !== undefined){
let data25 = data6.storage;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key10 in data25){
if(!((key10 === "capacity") || (key10 === "maxUtilization"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/storage",schemaPath:"#/properties/spec/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"});
errors++;
}
}
if(data25.capacity !== undefined){
let data26 = data25.capacity;
if((typeof data26 !== "string") && (!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/storage/capacity",schemaPath:"#/properties/spec/properties/storage/properties/capacity/type",keyword:"type",params:{type: schema20.properties.spec.properties.storage.properties.capacity.type},message:"must be string,integer"});
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 <= 0 || isNaN(data26)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/storage/capacity",schemaPath:"#/properties/spec/properties/storage/properties/capacity/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data26 === "string"){
if(!pattern14.test(data26)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/storage/capacity",schemaPath:"#/properties/spec/properties/storage/properties/capacity/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGTP]i?B|kB)$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGTP]i?B|kB)$"+"\""});
errors++;
}
}
}
if(data25.maxUtilization !== undefined){
let data27 = data25.maxUtilization;
if((typeof data27 !== "string") && (!((typeof data27 == "number") && (isFinite(data27))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/storage/maxUtilization",schemaPath:"#/properties/spec/properties/storage/properties/maxUtilization/type",keyword:"type",params:{type: schema20.properties.spec.properties.storage.properties.maxUtilization.type},message:"must be string,number"});
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 1 || isNaN(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/storage/maxUtilization",schemaPath:"#/properties/spec/properties/storage/properties/maxUtilization/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data27 <= 0 || isNaN(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/storage/maxUtilization",schemaPath:"#/properties/spec/properties/storage/properties/maxUtilization/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data27 === "string"){
if(!pattern28.test(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/storage/maxUtilization",schemaPath:"#/properties/spec/properties/storage/properties/maxUtilization/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/storage",schemaPath:"#/properties/spec/properties/storage/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data6.network !== undefined){
let data28 = data6.network;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(Object.keys(data28).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/network",schemaPath:"#/properties/spec/properties/network/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key11 in data28){
if(!(((key11 === "in") || (key11 === "out")) || (key11 === "maxUtilization"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/network",schemaPath:"#/properties/spec/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"});
errors++;
}
}
if(data28.in !== undefined){
let data29 = data28.in;
if((typeof data29 !== "string") && (!((typeof data29 == "number") && (isFinite(data29))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/network/in",schemaPath:"#/properties/spec/properties/network/properties/in/type",keyword:"type",params:{type: schema20.properties.spec.properties.network.properties.in.type},message:"must be string,number"});
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 <= 0 || isNaN(data29)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/network/in",schemaPath:"#/properties/spec/properties/network/properties/in/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data29 === "string"){
if(!pattern29.test(data29)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/network/in",schemaPath:"#/properties/spec/properties/network/properties/in/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGT]i?B|kB|[kMG]bit)/s$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGT]i?B|kB|[kMG]bit)/s$"+"\""});
errors++;
}
}
}
if(data28.out !== undefined){
let data30 = data28.out;
if((typeof data30 !== "string") && (!((typeof data30 == "number") && (isFinite(data30))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/network/out",schemaPath:"#/properties/spec/properties/network/properties/out/type",keyword:"type",params:{type: schema20.properties.spec.properties.network.properties.out.type},message:"must be string,number"});
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 <= 0 || isNaN(data30)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/network/out",schemaPath:"#/properties/spec/properties/network/properties/out/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data30 === "string"){
if(!pattern29.test(data30)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/network/out",schemaPath:"#/properties/spec/properties/network/properties/out/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGT]i?B|kB|[kMG]bit)/s$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGT]i?B|kB|[kMG]bit)/s$"+"\""});
errors++;
}
}
}
if(data28.maxUtilization !== undefined){
let data31 = data28.maxUtilization;
if((typeof data31 !== "string") && (!((typeof data31 == "number") && (isFinite(data31))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/network/maxUtilization",schemaPath:"#/properties/spec/properties/network/properties/maxUtilization/type",keyword:"type",params:{type: schema20.properties.spec.properties.network.properties.maxUtilization.type},message:"must be string,number"});
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 1 || isNaN(data31)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/network/maxUtilization",schemaPath:"#/properties/spec/properties/network/properties/maxUtilization/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data31 <= 0 || isNaN(data31)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/network/maxUtilization",schemaPath:"#/properties/spec/properties/network/properties/maxUtilization/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data31 === "string"){
if(!pattern28.test(data31)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/network/maxUtilization",schemaPath:"#/properties/spec/properties/network/properties/maxUtilization/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/network",schemaPath:"#/properties/spec/properties/network/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data6.maxReplicas !== undefined){
let data32 = data6.maxReplicas;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/maxReplicas",schemaPath:"#/properties/spec/properties/maxReplicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 1 || isNaN(data32)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/maxReplicas",schemaPath:"#/properties/spec/properties/maxReplicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data6.balance !== undefined){
let data33 = data6.balance;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key12 in data33){
if(!(func3.call(schema20.properties.spec.properties.balance.properties, key12))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance",schemaPath:"#/properties/spec/properties/balance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"});
errors++;
}
}
if(data33.storage !== undefined){
let data34 = data33.storage;
if(((typeof data34 !== "string") && (!((typeof data34 == "number") && (isFinite(data34))))) && (!(data34 && typeof data34 == "object" && !Array.isArray(data34)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/storage",schemaPath:"#/properties/spec/properties/balance/properties/storage/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.storage.type},message:"must be string,number,object"});
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 1 || isNaN(data34)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/storage",schemaPath:"#/properties/spec/properties/balance/properties/storage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data34 <= 0 || isNaN(data34)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/storage",schemaPath:"#/properties/spec/properties/balance/properties/storage/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data34 === "string"){
if(!pattern28.test(data34)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/storage",schemaPath:"#/properties/spec/properties/balance/properties/storage/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.beyond === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/storage",schemaPath:"#/properties/spec/properties/balance/properties/storage/required",keyword:"required",params:{missingProperty: "beyond"},message:"must have required property '"+"beyond"+"'"});
errors++;
}
if(data34.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/storage",schemaPath:"#/properties/spec/properties/balance/properties/storage/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
for(const key13 in data34){
if(!((key13 === "beyond") || (key13 === "to"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/storage",schemaPath:"#/properties/spec/properties/balance/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"});
errors++;
}
}
if(data34.beyond !== undefined){
let data35 = data34.beyond;
if((typeof data35 !== "string") && (!((typeof data35 == "number") && (isFinite(data35))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/storage/beyond",schemaPath:"#/properties/spec/properties/balance/properties/storage/properties/beyond/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.storage.properties.beyond.type},message:"must be string,number"});
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 1 || isNaN(data35)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/storage/beyond",schemaPath:"#/properties/spec/properties/balance/properties/storage/properties/beyond/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data35 <= 0 || isNaN(data35)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/storage/beyond",schemaPath:"#/properties/spec/properties/balance/properties/storage/properties/beyond/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data35 === "string"){
if(!pattern28.test(data35)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/storage/beyond",schemaPath:"#/properties/spec/properties/balance/properties/storage/properties/beyond/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
}
if(data34.to !== undefined){
let data36 = data34.to;
if((typeof data36 !== "string") && (!((typeof data36 == "number") && (isFinite(data36))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/storage/to",schemaPath:"#/properties/spec/properties/balance/properties/storage/properties/to/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.storage.properties.to.type},message:"must be string,number"});
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 1 || isNaN(data36)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/storage/to",schemaPath:"#/properties/spec/properties/balance/properties/storage/properties/to/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data36 <= 0 || isNaN(data36)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/storage/to",schemaPath:"#/properties/spec/properties/balance/properties/storage/properties/to/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data36 === "string"){
if(!pattern28.test(data36)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/storage/to",schemaPath:"#/properties/spec/properties/balance/properties/storage/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
}
}
}
if(data33.replicas !== undefined){
let data37 = data33.replicas;
if(((typeof data37 !== "string") && (!((typeof data37 == "number") && (isFinite(data37))))) && (!(data37 && typeof data37 == "object" && !Array.isArray(data37)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/replicas",schemaPath:"#/properties/spec/properties/balance/properties/replicas/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.replicas.type},message:"must be string,number,object"});
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 1 || isNaN(data37)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/replicas",schemaPath:"#/properties/spec/properties/balance/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data37 <= 0 || isNaN(data37)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/replicas",schemaPath:"#/properties/spec/properties/balance/properties/replicas/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data37 === "string"){
if(!pattern28.test(data37)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/replicas",schemaPath:"#/properties/spec/properties/balance/properties/replicas/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.beyond === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/replicas",schemaPath:"#/properties/spec/properties/balance/properties/replicas/required",keyword:"required",params:{missingProperty: "beyond"},message:"must have required property '"+"beyond"+"'"});
errors++;
}
if(data37.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/replicas",schemaPath:"#/properties/spec/properties/balance/properties/replicas/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
for(const key14 in data37){
if(!((key14 === "beyond") || (key14 === "to"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/replicas",schemaPath:"#/properties/spec/properties/balance/properties/replicas/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"});
errors++;
}
}
if(data37.beyond !== undefined){
let data38 = data37.beyond;
if((typeof data38 !== "string") && (!((typeof data38 == "number") && (isFinite(data38))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/replicas/beyond",schemaPath:"#/properties/spec/properties/balance/properties/replicas/properties/beyond/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.replicas.properties.beyond.type},message:"must be string,number"});
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 1 || isNaN(data38)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/replicas/beyond",schemaPath:"#/properties/spec/properties/balance/properties/replicas/properties/beyond/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data38 <= 0 || isNaN(data38)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/replicas/beyond",schemaPath:"#/properties/spec/properties/balance/properties/replicas/properties/beyond/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data38 === "string"){
if(!pattern28.test(data38)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/replicas/beyond",schemaPath:"#/properties/spec/properties/balance/properties/replicas/properties/beyond/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
}
if(data37.to !== undefined){
let data39 = data37.to;
if((typeof data39 !== "string") && (!((typeof data39 == "number") && (isFinite(data39))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/replicas/to",schemaPath:"#/properties/spec/properties/balance/properties/replicas/properties/to/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.replicas.properties.to.type},message:"must be string,number"});
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 1 || isNaN(data39)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/replicas/to",schemaPath:"#/properties/spec/properties/balance/properties/replicas/properties/to/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data39 <= 0 || isNaN(data39)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/replicas/to",schemaPath:"#/properties/spec/properties/balance/properties/replicas/properties/to/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data39 === "string"){
if(!pattern28.test(data39)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/replicas/to",schemaPath:"#/properties/spec/properties/balance/properties/replicas/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
}
}
}
if(data33.leaders !== undefined){
let data40 = data33.leaders;
if(((typeof data40 !== "string") && (!((typeof data40 == "number") && (isFinite(data40))))) && (!(data40 && typeof data40 == "object" && !Array.isArray(data40)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/leaders",schemaPath:"#/properties/spec/properties/balance/properties/leaders/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.leaders.type},message:"must be string,number,object"});
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 1 || isNaN(data40)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/leaders",schemaPath:"#/properties/spec/properties/balance/properties/leaders/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data40 <= 0 || isNaN(data40)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/leaders",schemaPath:"#/properties/spec/properties/balance/properties/leaders/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data40 === "string"){
if(!pattern28.test(data40)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/leaders",schemaPath:"#/properties/spec/properties/balance/properties/leaders/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.beyond === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/leaders",schemaPath:"#/properties/spec/properties/balance/properties/leaders/required",keyword:"required",params:{missingProperty: "beyond"},message:"must have required property '"+"beyond"+"'"});
errors++;
}
if(data40.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/leaders",schemaPath:"#/properties/spec/properties/balance/properties/leaders/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
for(const key15 in data40){
if(!((key15 === "beyond") || (key15 === "to"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/leaders",schemaPath:"#/properties/spec/properties/balance/properties/leaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"});
errors++;
}
}
if(data40.beyond !== undefined){
let data41 = data40.beyond;
if((typeof data41 !== "string") && (!((typeof data41 == "number") && (isFinite(data41))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/leaders/beyond",schemaPath:"#/properties/spec/properties/balance/properties/leaders/properties/beyond/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.leaders.properties.beyond.type},message:"must be string,number"});
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 1 || isNaN(data41)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/leaders/beyond",schemaPath:"#/properties/spec/properties/balance/properties/leaders/properties/beyond/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data41 <= 0 || isNaN(data41)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/leaders/beyond",schemaPath:"#/properties/spec/properties/balance/properties/leaders/properties/beyond/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data41 === "string"){
if(!pattern28.test(data41)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/leaders/beyond",schemaPath:"#/properties/spec/properties/balance/properties/leaders/properties/beyond/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
}
if(data40.to !== undefined){
let data42 = data40.to;
if((typeof data42 !== "string") && (!((typeof data42 == "number") && (isFinite(data42))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/leaders/to",schemaPath:"#/properties/spec/properties/balance/properties/leaders/properties/to/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.leaders.properties.to.type},message:"must be string,number"});
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 1 || isNaN(data42)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/leaders/to",schemaPath:"#/properties/spec/properties/balance/properties/leaders/properties/to/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data42 <= 0 || isNaN(data42)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/leaders/to",schemaPath:"#/properties/spec/properties/balance/properties/leaders/properties/to/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data42 === "string"){
if(!pattern28.test(data42)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/leaders/to",schemaPath:"#/properties/spec/properties/balance/properties/leaders/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
}
}
}
if(data33.produce !== undefined){
let data43 = data33.produce;
if(((typeof data43 !== "string") && (!((typeof data43 == "number") && (isFinite(data43))))) && (!(data43 && typeof data43 == "object" && !Array.isArray(data43)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/produce",schemaPath:"#/properties/spec/properties/balance/properties/produce/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.produce.type},message:"must be string,number,object"});
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 1 || isNaN(data43)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/produce",schemaPath:"#/properties/spec/properties/balance/properties/produce/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data43 <= 0 || isNaN(data43)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/produce",schemaPath:"#/properties/spec/properties/balance/properties/produce/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data43 === "string"){
if(!pattern28.test(data43)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/produce",schemaPath:"#/properties/spec/properties/balance/properties/produce/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.beyond === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/produce",schemaPath:"#/properties/spec/properties/balance/properties/produce/required",keyword:"required",params:{missingProperty: "beyond"},message:"must have required property '"+"beyond"+"'"});
errors++;
}
if(data43.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/produce",schemaPath:"#/properties/spec/properties/balance/properties/produce/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
for(const key16 in data43){
if(!((key16 === "beyond") || (key16 === "to"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/produce",schemaPath:"#/properties/spec/properties/balance/properties/produce/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"});
errors++;
}
}
if(data43.beyond !== undefined){
let data44 = data43.beyond;
if((typeof data44 !== "string") && (!((typeof data44 == "number") && (isFinite(data44))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/produce/beyond",schemaPath:"#/properties/spec/properties/balance/properties/produce/properties/beyond/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.produce.properties.beyond.type},message:"must be string,number"});
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 1 || isNaN(data44)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/produce/beyond",schemaPath:"#/properties/spec/properties/balance/properties/produce/properties/beyond/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data44 <= 0 || isNaN(data44)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/produce/beyond",schemaPath:"#/properties/spec/properties/balance/properties/produce/properties/beyond/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data44 === "string"){
if(!pattern28.test(data44)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/produce/beyond",schemaPath:"#/properties/spec/properties/balance/properties/produce/properties/beyond/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
}
if(data43.to !== undefined){
let data45 = data43.to;
if((typeof data45 !== "string") && (!((typeof data45 == "number") && (isFinite(data45))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/produce/to",schemaPath:"#/properties/spec/properties/balance/properties/produce/properties/to/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.produce.properties.to.type},message:"must be string,number"});
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 1 || isNaN(data45)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/produce/to",schemaPath:"#/properties/spec/properties/balance/properties/produce/properties/to/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data45 <= 0 || isNaN(data45)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/produce/to",schemaPath:"#/properties/spec/properties/balance/properties/produce/properties/to/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data45 === "string"){
if(!pattern28.test(data45)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/produce/to",schemaPath:"#/properties/spec/properties/balance/properties/produce/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
}
}
}
if(data33.networkIn !== undefined){
let data46 = data33.networkIn;
if(((typeof data46 !== "string") && (!((typeof data46 == "number") && (isFinite(data46))))) && (!(data46 && typeof data46 == "object" && !Array.isArray(data46)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/networkIn",schemaPath:"#/properties/spec/properties/balance/properties/networkIn/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.networkIn.type},message:"must be string,number,object"});
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 1 || isNaN(data46)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/networkIn",schemaPath:"#/properties/spec/properties/balance/properties/networkIn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data46 <= 0 || isNaN(data46)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/networkIn",schemaPath:"#/properties/spec/properties/balance/properties/networkIn/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data46 === "string"){
if(!pattern28.test(data46)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/networkIn",schemaPath:"#/properties/spec/properties/balance/properties/networkIn/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.beyond === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/networkIn",schemaPath:"#/properties/spec/properties/balance/properties/networkIn/required",keyword:"required",params:{missingProperty: "beyond"},message:"must have required property '"+"beyond"+"'"});
errors++;
}
if(data46.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/networkIn",schemaPath:"#/properties/spec/properties/balance/properties/networkIn/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
for(const key17 in data46){
if(!((key17 === "beyond") || (key17 === "to"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/networkIn",schemaPath:"#/properties/spec/properties/balance/properties/networkIn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"});
errors++;
}
}
if(data46.beyond !== undefined){
let data47 = data46.beyond;
if((typeof data47 !== "string") && (!((typeof data47 == "number") && (isFinite(data47))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/networkIn/beyond",schemaPath:"#/properties/spec/properties/balance/properties/networkIn/properties/beyond/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.networkIn.properties.beyond.type},message:"must be string,number"});
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 1 || isNaN(data47)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/networkIn/beyond",schemaPath:"#/properties/spec/properties/balance/properties/networkIn/properties/beyond/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data47 <= 0 || isNaN(data47)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/networkIn/beyond",schemaPath:"#/properties/spec/properties/balance/properties/networkIn/properties/beyond/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data47 === "string"){
if(!pattern28.test(data47)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/networkIn/beyond",schemaPath:"#/properties/spec/properties/balance/properties/networkIn/properties/beyond/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
}
if(data46.to !== undefined){
let data48 = data46.to;
if((typeof data48 !== "string") && (!((typeof data48 == "number") && (isFinite(data48))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/networkIn/to",schemaPath:"#/properties/spec/properties/balance/properties/networkIn/properties/to/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.networkIn.properties.to.type},message:"must be string,number"});
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 1 || isNaN(data48)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/networkIn/to",schemaPath:"#/properties/spec/properties/balance/properties/networkIn/properties/to/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data48 <= 0 || isNaN(data48)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/networkIn/to",schemaPath:"#/properties/spec/properties/balance/properties/networkIn/properties/to/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data48 === "string"){
if(!pattern28.test(data48)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/networkIn/to",schemaPath:"#/properties/spec/properties/balance/properties/networkIn/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
}
}
}
if(data33.networkOut !== undefined){
let data49 = data33.networkOut;
if(((typeof data49 !== "string") && (!((typeof data49 == "number") && (isFinite(data49))))) && (!(data49 && typeof data49 == "object" && !Array.isArray(data49)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/networkOut",schemaPath:"#/properties/spec/properties/balance/properties/networkOut/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.networkOut.type},message:"must be string,number,object"});
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 1 || isNaN(data49)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/networkOut",schemaPath:"#/properties/spec/properties/balance/properties/networkOut/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data49 <= 0 || isNaN(data49)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/networkOut",schemaPath:"#/properties/spec/properties/balance/properties/networkOut/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data49 === "string"){
if(!pattern28.test(data49)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/networkOut",schemaPath:"#/properties/spec/properties/balance/properties/networkOut/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.beyond === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/networkOut",schemaPath:"#/properties/spec/properties/balance/properties/networkOut/required",keyword:"required",params:{missingProperty: "beyond"},message:"must have required property '"+"beyond"+"'"});
errors++;
}
if(data49.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/networkOut",schemaPath:"#/properties/spec/properties/balance/properties/networkOut/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
for(const key18 in data49){
if(!((key18 === "beyond") || (key18 === "to"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/networkOut",schemaPath:"#/properties/spec/properties/balance/properties/networkOut/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"});
errors++;
}
}
if(data49.beyond !== undefined){
let data50 = data49.beyond;
if((typeof data50 !== "string") && (!((typeof data50 == "number") && (isFinite(data50))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/networkOut/beyond",schemaPath:"#/properties/spec/properties/balance/properties/networkOut/properties/beyond/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.networkOut.properties.beyond.type},message:"must be string,number"});
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 1 || isNaN(data50)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/networkOut/beyond",schemaPath:"#/properties/spec/properties/balance/properties/networkOut/properties/beyond/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data50 <= 0 || isNaN(data50)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/networkOut/beyond",schemaPath:"#/properties/spec/properties/balance/properties/networkOut/properties/beyond/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data50 === "string"){
if(!pattern28.test(data50)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/networkOut/beyond",schemaPath:"#/properties/spec/properties/balance/properties/networkOut/properties/beyond/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
}
if(data49.to !== undefined){
let data51 = data49.to;
if((typeof data51 !== "string") && (!((typeof data51 == "number") && (isFinite(data51))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/networkOut/to",schemaPath:"#/properties/spec/properties/balance/properties/networkOut/properties/to/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.networkOut.properties.to.type},message:"must be string,number"});
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 1 || isNaN(data51)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/networkOut/to",schemaPath:"#/properties/spec/properties/balance/properties/networkOut/properties/to/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data51 <= 0 || isNaN(data51)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/networkOut/to",schemaPath:"#/properties/spec/properties/balance/properties/networkOut/properties/to/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data51 === "string"){
if(!pattern28.test(data51)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/networkOut/to",schemaPath:"#/properties/spec/properties/balance/properties/networkOut/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
}
}
}
if(data33.cpu !== undefined){
let data52 = data33.cpu;
if(((typeof data52 !== "string") && (!((typeof data52 == "number") && (isFinite(data52))))) && (!(data52 && typeof data52 == "object" && !Array.isArray(data52)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/cpu",schemaPath:"#/properties/spec/properties/balance/properties/cpu/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.cpu.type},message:"must be string,number,object"});
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 1 || isNaN(data52)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/cpu",schemaPath:"#/properties/spec/properties/balance/properties/cpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data52 <= 0 || isNaN(data52)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/cpu",schemaPath:"#/properties/spec/properties/balance/properties/cpu/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data52 === "string"){
if(!pattern28.test(data52)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/cpu",schemaPath:"#/properties/spec/properties/balance/properties/cpu/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.beyond === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/cpu",schemaPath:"#/properties/spec/properties/balance/properties/cpu/required",keyword:"required",params:{missingProperty: "beyond"},message:"must have required property '"+"beyond"+"'"});
errors++;
}
if(data52.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/cpu",schemaPath:"#/properties/spec/properties/balance/properties/cpu/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
for(const key19 in data52){
if(!((key19 === "beyond") || (key19 === "to"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/cpu",schemaPath:"#/properties/spec/properties/balance/properties/cpu/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"});
errors++;
}
}
if(data52.beyond !== undefined){
let data53 = data52.beyond;
if((typeof data53 !== "string") && (!((typeof data53 == "number") && (isFinite(data53))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/cpu/beyond",schemaPath:"#/properties/spec/properties/balance/properties/cpu/properties/beyond/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.cpu.properties.beyond.type},message:"must be string,number"});
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 1 || isNaN(data53)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/cpu/beyond",schemaPath:"#/properties/spec/properties/balance/properties/cpu/properties/beyond/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data53 <= 0 || isNaN(data53)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/cpu/beyond",schemaPath:"#/properties/spec/properties/balance/properties/cpu/properties/beyond/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data53 === "string"){
if(!pattern28.test(data53)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/cpu/beyond",schemaPath:"#/properties/spec/properties/balance/properties/cpu/properties/beyond/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
}
if(data52.to !== undefined){
let data54 = data52.to;
if((typeof data54 !== "string") && (!((typeof data54 == "number") && (isFinite(data54))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/cpu/to",schemaPath:"#/properties/spec/properties/balance/properties/cpu/properties/to/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.cpu.properties.to.type},message:"must be string,number"});
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 1 || isNaN(data54)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/cpu/to",schemaPath:"#/properties/spec/properties/balance/properties/cpu/properties/to/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data54 <= 0 || isNaN(data54)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/cpu/to",schemaPath:"#/properties/spec/properties/balance/properties/cpu/properties/to/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data54 === "string"){
if(!pattern28.test(data54)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/cpu/to",schemaPath:"#/properties/spec/properties/balance/properties/cpu/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
}
}
}
if(data33.topics !== undefined){
let data55 = data33.topics;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(Object.keys(data55).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/topics",schemaPath:"#/properties/spec/properties/balance/properties/topics/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key20 in data55){
if(!((key20 === "replicas") || (key20 === "leaders"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/topics",schemaPath:"#/properties/spec/properties/balance/properties/topics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"});
errors++;
}
}
if(data55.replicas !== undefined){
let data56 = data55.replicas;
if(((typeof data56 !== "string") && (!((typeof data56 == "number") && (isFinite(data56))))) && (!(data56 && typeof data56 == "object" && !Array.isArray(data56)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/topics/replicas",schemaPath:"#/properties/spec/properties/balance/properties/topics/properties/replicas/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.topics.properties.replicas.type},message:"must be string,number,object"});
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 1 || isNaN(data56)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/topics/replicas",schemaPath:"#/properties/spec/properties/balance/properties/topics/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data56 <= 0 || isNaN(data56)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/topics/replicas",schemaPath:"#/properties/spec/properties/balance/properties/topics/properties/replicas/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data56 === "string"){
if(!pattern28.test(data56)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/topics/replicas",schemaPath:"#/properties/spec/properties/balance/properties/topics/properties/replicas/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.beyond === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/topics/replicas",schemaPath:"#/properties/spec/properties/balance/properties/topics/properties/replicas/required",keyword:"required",params:{missingProperty: "beyond"},message:"must have required property '"+"beyond"+"'"});
errors++;
}
if(data56.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/topics/replicas",schemaPath:"#/properties/spec/properties/balance/properties/topics/properties/replicas/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
for(const key21 in data56){
if(!((key21 === "beyond") || (key21 === "to"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/topics/replicas",schemaPath:"#/properties/spec/properties/balance/properties/topics/properties/replicas/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"});
errors++;
}
}
if(data56.beyond !== undefined){
let data57 = data56.beyond;
if((typeof data57 !== "string") && (!((typeof data57 == "number") && (isFinite(data57))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/topics/replicas/beyond",schemaPath:"#/properties/spec/properties/balance/properties/topics/properties/replicas/properties/beyond/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.topics.properties.replicas.properties.beyond.type},message:"must be string,number"});
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 1 || isNaN(data57)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/topics/replicas/beyond",schemaPath:"#/properties/spec/properties/balance/properties/topics/properties/replicas/properties/beyond/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data57 <= 0 || isNaN(data57)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/topics/replicas/beyond",schemaPath:"#/properties/spec/properties/balance/properties/topics/properties/replicas/properties/beyond/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data57 === "string"){
if(!pattern28.test(data57)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/topics/replicas/beyond",schemaPath:"#/properties/spec/properties/balance/properties/topics/properties/replicas/properties/beyond/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
}
if(data56.to !== undefined){
let data58 = data56.to;
if((typeof data58 !== "string") && (!((typeof data58 == "number") && (isFinite(data58))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/topics/replicas/to",schemaPath:"#/properties/spec/properties/balance/properties/topics/properties/replicas/properties/to/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.topics.properties.replicas.properties.to.type},message:"must be string,number"});
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 1 || isNaN(data58)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/topics/replicas/to",schemaPath:"#/properties/spec/properties/balance/properties/topics/properties/replicas/properties/to/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data58 <= 0 || isNaN(data58)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/topics/replicas/to",schemaPath:"#/properties/spec/properties/balance/properties/topics/properties/replicas/properties/to/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data58 === "string"){
if(!pattern28.test(data58)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/topics/replicas/to",schemaPath:"#/properties/spec/properties/balance/properties/topics/properties/replicas/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
}
}
}
if(data55.leaders !== undefined){
let data59 = data55.leaders;
if(((typeof data59 !== "string") && (!((typeof data59 == "number") && (isFinite(data59))))) && (!(data59 && typeof data59 == "object" && !Array.isArray(data59)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/topics/leaders",schemaPath:"#/properties/spec/properties/balance/properties/topics/properties/leaders/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.topics.properties.leaders.type},message:"must be string,number,object"});
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 1 || isNaN(data59)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/topics/leaders",schemaPath:"#/properties/spec/properties/balance/properties/topics/properties/leaders/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data59 <= 0 || isNaN(data59)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/topics/leaders",schemaPath:"#/properties/spec/properties/balance/properties/topics/properties/leaders/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data59 === "string"){
if(!pattern28.test(data59)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/topics/leaders",schemaPath:"#/properties/spec/properties/balance/properties/topics/properties/leaders/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.beyond === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/topics/leaders",schemaPath:"#/properties/spec/properties/balance/properties/topics/properties/leaders/required",keyword:"required",params:{missingProperty: "beyond"},message:"must have required property '"+"beyond"+"'"});
errors++;
}
if(data59.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/topics/leaders",schemaPath:"#/properties/spec/properties/balance/properties/topics/properties/leaders/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
for(const key22 in data59){
if(!((key22 === "beyond") || (key22 === "to"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/topics/leaders",schemaPath:"#/properties/spec/properties/balance/properties/topics/properties/leaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"});
errors++;
}
}
if(data59.beyond !== undefined){
let data60 = data59.beyond;
if((typeof data60 !== "string") && (!((typeof data60 == "number") && (isFinite(data60))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/topics/leaders/beyond",schemaPath:"#/properties/spec/properties/balance/properties/topics/properties/leaders/properties/beyond/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.topics.properties.leaders.properties.beyond.type},message:"must be string,number"});
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 1 || isNaN(data60)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/topics/leaders/beyond",schemaPath:"#/properties/spec/properties/balance/properties/topics/properties/leaders/properties/beyond/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data60 <= 0 || isNaN(data60)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/topics/leaders/beyond",schemaPath:"#/properties/spec/properties/balance/properties/topics/properties/leaders/properties/beyond/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data60 === "string"){
if(!pattern28.test(data60)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/topics/leaders/beyond",schemaPath:"#/properties/spec/properties/balance/properties/topics/properties/leaders/properties/beyond/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
}
if(data59.to !== undefined){
let data61 = data59.to;
if((typeof data61 !== "string") && (!((typeof data61 == "number") && (isFinite(data61))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/topics/leaders/to",schemaPath:"#/properties/spec/properties/balance/properties/topics/properties/leaders/properties/to/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.topics.properties.leaders.properties.to.type},message:"must be string,number"});
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 1 || isNaN(data61)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/topics/leaders/to",schemaPath:"#/properties/spec/properties/balance/properties/topics/properties/leaders/properties/to/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data61 <= 0 || isNaN(data61)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/topics/leaders/to",schemaPath:"#/properties/spec/properties/balance/properties/topics/properties/leaders/properties/to/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data61 === "string"){
if(!pattern28.test(data61)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/topics/leaders/to",schemaPath:"#/properties/spec/properties/balance/properties/topics/properties/leaders/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/topics",schemaPath:"#/properties/spec/properties/balance/properties/topics/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data33.failover !== undefined){
let data62 = data33.failover;
if(((typeof data62 !== "string") && (!((typeof data62 == "number") && (isFinite(data62))))) && (!(data62 && typeof data62 == "object" && !Array.isArray(data62)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover",schemaPath:"#/properties/spec/properties/balance/properties/failover/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.failover.type},message:"must be string,number,object"});
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 1 || isNaN(data62)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover",schemaPath:"#/properties/spec/properties/balance/properties/failover/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data62 <= 0 || isNaN(data62)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover",schemaPath:"#/properties/spec/properties/balance/properties/failover/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data62 === "string"){
if(!pattern28.test(data62)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover",schemaPath:"#/properties/spec/properties/balance/properties/failover/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(Object.keys(data62).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover",schemaPath:"#/properties/spec/properties/balance/properties/failover/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key23 in data62){
if(!((key23 === "broker") || (key23 === "rack"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover",schemaPath:"#/properties/spec/properties/balance/properties/failover/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"});
errors++;
}
}
if(data62.broker !== undefined){
let data63 = data62.broker;
if(((typeof data63 !== "string") && (!((typeof data63 == "number") && (isFinite(data63))))) && (!(data63 && typeof data63 == "object" && !Array.isArray(data63)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover/broker",schemaPath:"#/properties/spec/properties/balance/properties/failover/properties/broker/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.failover.properties.broker.type},message:"must be string,number,object"});
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 1 || isNaN(data63)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover/broker",schemaPath:"#/properties/spec/properties/balance/properties/failover/properties/broker/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data63 <= 0 || isNaN(data63)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover/broker",schemaPath:"#/properties/spec/properties/balance/properties/failover/properties/broker/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data63 === "string"){
if(!pattern28.test(data63)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover/broker",schemaPath:"#/properties/spec/properties/balance/properties/failover/properties/broker/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.beyond === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover/broker",schemaPath:"#/properties/spec/properties/balance/properties/failover/properties/broker/required",keyword:"required",params:{missingProperty: "beyond"},message:"must have required property '"+"beyond"+"'"});
errors++;
}
if(data63.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover/broker",schemaPath:"#/properties/spec/properties/balance/properties/failover/properties/broker/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
for(const key24 in data63){
if(!((key24 === "beyond") || (key24 === "to"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover/broker",schemaPath:"#/properties/spec/properties/balance/properties/failover/properties/broker/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"});
errors++;
}
}
if(data63.beyond !== undefined){
let data64 = data63.beyond;
if((typeof data64 !== "string") && (!((typeof data64 == "number") && (isFinite(data64))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover/broker/beyond",schemaPath:"#/properties/spec/properties/balance/properties/failover/properties/broker/properties/beyond/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.failover.properties.broker.properties.beyond.type},message:"must be string,number"});
errors++;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 > 1 || isNaN(data64)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover/broker/beyond",schemaPath:"#/properties/spec/properties/balance/properties/failover/properties/broker/properties/beyond/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data64 <= 0 || isNaN(data64)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover/broker/beyond",schemaPath:"#/properties/spec/properties/balance/properties/failover/properties/broker/properties/beyond/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data64 === "string"){
if(!pattern28.test(data64)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover/broker/beyond",schemaPath:"#/properties/spec/properties/balance/properties/failover/properties/broker/properties/beyond/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
}
if(data63.to !== undefined){
let data65 = data63.to;
if((typeof data65 !== "string") && (!((typeof data65 == "number") && (isFinite(data65))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover/broker/to",schemaPath:"#/properties/spec/properties/balance/properties/failover/properties/broker/properties/to/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.failover.properties.broker.properties.to.type},message:"must be string,number"});
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 1 || isNaN(data65)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover/broker/to",schemaPath:"#/properties/spec/properties/balance/properties/failover/properties/broker/properties/to/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data65 <= 0 || isNaN(data65)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover/broker/to",schemaPath:"#/properties/spec/properties/balance/properties/failover/properties/broker/properties/to/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data65 === "string"){
if(!pattern28.test(data65)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover/broker/to",schemaPath:"#/properties/spec/properties/balance/properties/failover/properties/broker/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
}
}
}
if(data62.rack !== undefined){
let data66 = data62.rack;
if(((typeof data66 !== "string") && (!((typeof data66 == "number") && (isFinite(data66))))) && (!(data66 && typeof data66 == "object" && !Array.isArray(data66)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover/rack",schemaPath:"#/properties/spec/properties/balance/properties/failover/properties/rack/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.failover.properties.rack.type},message:"must be string,number,object"});
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 1 || isNaN(data66)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover/rack",schemaPath:"#/properties/spec/properties/balance/properties/failover/properties/rack/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data66 <= 0 || isNaN(data66)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover/rack",schemaPath:"#/properties/spec/properties/balance/properties/failover/properties/rack/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data66 === "string"){
if(!pattern28.test(data66)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover/rack",schemaPath:"#/properties/spec/properties/balance/properties/failover/properties/rack/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.beyond === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover/rack",schemaPath:"#/properties/spec/properties/balance/properties/failover/properties/rack/required",keyword:"required",params:{missingProperty: "beyond"},message:"must have required property '"+"beyond"+"'"});
errors++;
}
if(data66.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover/rack",schemaPath:"#/properties/spec/properties/balance/properties/failover/properties/rack/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
for(const key25 in data66){
if(!((key25 === "beyond") || (key25 === "to"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover/rack",schemaPath:"#/properties/spec/properties/balance/properties/failover/properties/rack/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"});
errors++;
}
}
if(data66.beyond !== undefined){
let data67 = data66.beyond;
if((typeof data67 !== "string") && (!((typeof data67 == "number") && (isFinite(data67))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover/rack/beyond",schemaPath:"#/properties/spec/properties/balance/properties/failover/properties/rack/properties/beyond/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.failover.properties.rack.properties.beyond.type},message:"must be string,number"});
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 1 || isNaN(data67)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover/rack/beyond",schemaPath:"#/properties/spec/properties/balance/properties/failover/properties/rack/properties/beyond/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data67 <= 0 || isNaN(data67)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover/rack/beyond",schemaPath:"#/properties/spec/properties/balance/properties/failover/properties/rack/properties/beyond/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data67 === "string"){
if(!pattern28.test(data67)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover/rack/beyond",schemaPath:"#/properties/spec/properties/balance/properties/failover/properties/rack/properties/beyond/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
}
if(data66.to !== undefined){
let data68 = data66.to;
if((typeof data68 !== "string") && (!((typeof data68 == "number") && (isFinite(data68))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover/rack/to",schemaPath:"#/properties/spec/properties/balance/properties/failover/properties/rack/properties/to/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.failover.properties.rack.properties.to.type},message:"must be string,number"});
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 1 || isNaN(data68)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover/rack/to",schemaPath:"#/properties/spec/properties/balance/properties/failover/properties/rack/properties/to/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data68 <= 0 || isNaN(data68)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover/rack/to",schemaPath:"#/properties/spec/properties/balance/properties/failover/properties/rack/properties/to/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data68 === "string"){
if(!pattern28.test(data68)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/failover/rack/to",schemaPath:"#/properties/spec/properties/balance/properties/failover/properties/rack/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
}
}
}
}
}
if(data33.disks !== undefined){
let data69 = data33.disks;
if(((typeof data69 !== "string") && (!((typeof data69 == "number") && (isFinite(data69))))) && (!(data69 && typeof data69 == "object" && !Array.isArray(data69)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/disks",schemaPath:"#/properties/spec/properties/balance/properties/disks/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.disks.type},message:"must be string,number,object"});
errors++;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 1 || isNaN(data69)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/disks",schemaPath:"#/properties/spec/properties/balance/properties/disks/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data69 <= 0 || isNaN(data69)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/disks",schemaPath:"#/properties/spec/properties/balance/properties/disks/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data69 === "string"){
if(!pattern28.test(data69)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/disks",schemaPath:"#/properties/spec/properties/balance/properties/disks/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.beyond === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/disks",schemaPath:"#/properties/spec/properties/balance/properties/disks/required",keyword:"required",params:{missingProperty: "beyond"},message:"must have required property '"+"beyond"+"'"});
errors++;
}
if(data69.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/disks",schemaPath:"#/properties/spec/properties/balance/properties/disks/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
for(const key26 in data69){
if(!((key26 === "beyond") || (key26 === "to"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/disks",schemaPath:"#/properties/spec/properties/balance/properties/disks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"});
errors++;
}
}
if(data69.beyond !== undefined){
let data70 = data69.beyond;
if((typeof data70 !== "string") && (!((typeof data70 == "number") && (isFinite(data70))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/disks/beyond",schemaPath:"#/properties/spec/properties/balance/properties/disks/properties/beyond/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.disks.properties.beyond.type},message:"must be string,number"});
errors++;
}
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 > 1 || isNaN(data70)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/disks/beyond",schemaPath:"#/properties/spec/properties/balance/properties/disks/properties/beyond/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data70 <= 0 || isNaN(data70)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/disks/beyond",schemaPath:"#/properties/spec/properties/balance/properties/disks/properties/beyond/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data70 === "string"){
if(!pattern28.test(data70)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/disks/beyond",schemaPath:"#/properties/spec/properties/balance/properties/disks/properties/beyond/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
}
if(data69.to !== undefined){
let data71 = data69.to;
if((typeof data71 !== "string") && (!((typeof data71 == "number") && (isFinite(data71))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/disks/to",schemaPath:"#/properties/spec/properties/balance/properties/disks/properties/to/type",keyword:"type",params:{type: schema20.properties.spec.properties.balance.properties.disks.properties.to.type},message:"must be string,number"});
errors++;
}
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 1 || isNaN(data71)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/disks/to",schemaPath:"#/properties/spec/properties/balance/properties/disks/properties/to/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data71 <= 0 || isNaN(data71)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/disks/to",schemaPath:"#/properties/spec/properties/balance/properties/disks/properties/to/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data71 === "string"){
if(!pattern28.test(data71)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/disks/to",schemaPath:"#/properties/spec/properties/balance/properties/disks/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
}
}
}
if(data33.rates !== undefined){
let data72 = data33.rates;
if(typeof data72 === "string"){
if(!pattern69.test(data72)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/rates",schemaPath:"#/properties/spec/properties/balance/properties/rates/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:mean|max|p[1-9]\\d?)\\s+over\\s+\\s*(?:(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:ms|s|min|m|h|d|w)\\s*)+$"},message:"must match pattern \""+"^\\s*(?:mean|max|p[1-9]\\d?)\\s+over\\s+\\s*(?:(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:ms|s|min|m|h|d|w)\\s*)+$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance/rates",schemaPath:"#/properties/spec/properties/balance/properties/rates/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/balance",schemaPath:"#/properties/spec/properties/balance/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const Placement = validate54;
const schema21 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"apiVersion":{"const":"topicwright/v1"},"kind":{"const":"Placement"},"metadata":{"type":"object","properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,252}$"},"clusters":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000},"minItems":1}},"additionalProperties":false,"required":["name"]},"spec":{"type":"object","properties":{"select":{"type":"object","properties":{"topics":{"type":"array","items":{"type":["string","object"],"properties":{"regex":{"type":"string","minLength":1}},"additionalProperties":false,"required":["regex"],"minLength":1},"minItems":1},"tags":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":"string"}}},"additionalProperties":false},"pool":{"type":"string","minLength":1},"replicationFactor":{"type":"integer","minimum":1,"maximum":32767},"racks":{"type":"object","properties":{"spread":{"type":["string","integer"],"pattern":"^(?:max|none)$","minimum":1,"maximum":32767},"within":{"const":"one"}},"additionalProperties":false,"minProperties":1},"leaders":{"type":"object","properties":{"racks":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}}},"additionalProperties":false,"required":["racks"]}},"additionalProperties":false,"required":["pool"]}},"additionalProperties":false,"required":["apiVersion","kind","metadata","spec"]};
const pattern71 = new RegExp("^(?:max|none)$", "u");

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
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
if(data.metadata === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'"});
errors++;
}
if(data.spec === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},message:"must have required property '"+"spec"+"'"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
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
if("Placement" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Placement"},message:"must be equal to constant"});
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
for(const key1 in data2){
if(!((key1 === "name") || (key1 === "clusters"))){
(vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,252}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,252}$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.clusters !== undefined){
let data4 = data2.clusters;
if(Array.isArray(data4)){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters",schemaPath:"#/properties/metadata/properties/clusters/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func1(data5) > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters/" + i0,schemaPath:"#/properties/metadata/properties/clusters/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"});
errors++;
}
if(func1(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters/" + i0,schemaPath:"#/properties/metadata/properties/clusters/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters/" + i0,schemaPath:"#/properties/metadata/properties/clusters/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters",schemaPath:"#/properties/metadata/properties/clusters/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.spec !== undefined){
let data6 = data.spec;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.pool === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "pool"},message:"must have required property '"+"pool"+"'"});
errors++;
}
for(const key2 in data6){
if(!(((((key2 === "select") || (key2 === "pool")) || (key2 === "replicationFactor")) || (key2 === "racks")) || (key2 === "leaders"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data6.select !== undefined){
let data7 = data6.select;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
if(!((key3 === "topics") || (key3 === "tags"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/select",schemaPath:"#/properties/spec/properties/select/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
if(data7.topics !== undefined){
let data8 = data7.topics;
if(Array.isArray(data8)){
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/topics",schemaPath:"#/properties/spec/properties/select/properties/topics/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if((typeof data9 !== "string") && (!(data9 && typeof data9 == "object" && !Array.isArray(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/topics/" + i1,schemaPath:"#/properties/spec/properties/select/properties/topics/items/type",keyword:"type",params:{type: schema21.properties.spec.properties.select.properties.topics.items.type},message:"must be string,object"});
errors++;
}
if(typeof data9 === "string"){
if(func1(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/topics/" + i1,schemaPath:"#/properties/spec/properties/select/properties/topics/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.regex === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/topics/" + i1,schemaPath:"#/properties/spec/properties/select/properties/topics/items/required",keyword:"required",params:{missingProperty: "regex"},message:"must have required property '"+"regex"+"'"});
errors++;
}
for(const key4 in data9){
if(!(key4 === "regex")){
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/topics/" + i1,schemaPath:"#/properties/spec/properties/select/properties/topics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"});
errors++;
}
}
if(data9.regex !== undefined){
let data10 = data9.regex;
if(typeof data10 === "string"){
if(func1(data10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/topics/" + i1+"/regex",schemaPath:"#/properties/spec/properties/select/properties/topics/items/properties/regex/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/topics/" + i1+"/regex",schemaPath:"#/properties/spec/properties/select/properties/topics/items/properties/regex/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/topics",schemaPath:"#/properties/spec/properties/select/properties/topics/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data7.tags !== undefined){
let data11 = data7.tags;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key5 in data11){
const _errs28 = errors;
if(typeof key5 === "string"){
if(func1(key5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/tags",schemaPath:"#/properties/spec/properties/select/properties/tags/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key5});
errors++;
}
}
var valid9 = _errs28 === errors;
if(!valid9){
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/tags",schemaPath:"#/properties/spec/properties/select/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"});
errors++;
}
}
for(const key6 in data11){
if(typeof data11[key6] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/tags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/select/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/tags",schemaPath:"#/properties/spec/properties/select/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/select",schemaPath:"#/properties/spec/properties/select/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data6.pool !== undefined){
let data13 = data6.pool;
if(typeof data13 === "string"){
if(func1(data13) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/pool",schemaPath:"#/properties/spec/properties/pool/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/pool",schemaPath:"#/properties/spec/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data6.replicationFactor !== undefined){
let data14 = data6.replicationFactor;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/replicationFactor",schemaPath:"#/properties/spec/properties/replicationFactor/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 32767 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/replicationFactor",schemaPath:"#/properties/spec/properties/replicationFactor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767},message:"must be <= 32767"});
errors++;
}
if(data14 < 1 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/replicationFactor",schemaPath:"#/properties/spec/properties/replicationFactor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data6.racks !== undefined){
let data15 = data6.racks;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/racks",schemaPath:"#/properties/spec/properties/racks/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key7 in data15){
if(!((key7 === "spread") || (key7 === "within"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/racks",schemaPath:"#/properties/spec/properties/racks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"});
errors++;
}
}
if(data15.spread !== undefined){
let data16 = data15.spread;
if((typeof data16 !== "string") && (!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/racks/spread",schemaPath:"#/properties/spec/properties/racks/properties/spread/type",keyword:"type",params:{type: schema21.properties.spec.properties.racks.properties.spread.type},message:"must be string,integer"});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 32767 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/racks/spread",schemaPath:"#/properties/spec/properties/racks/properties/spread/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767},message:"must be <= 32767"});
errors++;
}
if(data16 < 1 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/racks/spread",schemaPath:"#/properties/spec/properties/racks/properties/spread/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
if(typeof data16 === "string"){
if(!pattern71.test(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/racks/spread",schemaPath:"#/properties/spec/properties/racks/properties/spread/pattern",keyword:"pattern",params:{pattern: "^(?:max|none)$"},message:"must match pattern \""+"^(?:max|none)$"+"\""});
errors++;
}
}
}
if(data15.within !== undefined){
if("one" !== data15.within){
(vErrors ??= []).push({instancePath:instancePath+"/spec/racks/within",schemaPath:"#/properties/spec/properties/racks/properties/within/const",keyword:"const",params:{allowedValue: "one"},message:"must be equal to constant"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/racks",schemaPath:"#/properties/spec/properties/racks/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data6.leaders !== undefined){
let data18 = data6.leaders;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.racks === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/leaders",schemaPath:"#/properties/spec/properties/leaders/required",keyword:"required",params:{missingProperty: "racks"},message:"must have required property '"+"racks"+"'"});
errors++;
}
for(const key8 in data18){
if(!(key8 === "racks")){
(vErrors ??= []).push({instancePath:instancePath+"/spec/leaders",schemaPath:"#/properties/spec/properties/leaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"});
errors++;
}
}
if(data18.racks !== undefined){
let data19 = data18.racks;
if(Array.isArray(data19)){
if(data19.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/leaders/racks",schemaPath:"#/properties/spec/properties/leaders/properties/racks/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
if(typeof data20 === "string"){
if(func1(data20) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/leaders/racks/" + i2,schemaPath:"#/properties/spec/properties/leaders/properties/racks/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/leaders/racks/" + i2,schemaPath:"#/properties/spec/properties/leaders/properties/racks/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/leaders/racks",schemaPath:"#/properties/spec/properties/leaders/properties/racks/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/leaders",schemaPath:"#/properties/spec/properties/leaders/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const Topic = validate55;
const schema22 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"apiVersion":{"const":"topicwright/v1"},"kind":{"const":"Topic"},"metadata":{"type":"object","properties":{"name":{"type":"string","pattern":"^(?!\\.{1,2}$)[a-zA-Z0-9._-]{1,249}$"},"clusters":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000},"minItems":1},"tags":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":"string"}}},"additionalProperties":false,"required":["name"]},"spec":{"type":"object","properties":{"partitions":{"type":"integer","minimum":1,"maximum":2147483647},"replicationFactor":{"type":"integer","minimum":1,"maximum":32767},"config":{"type":"object","properties":{"cleanup.policy":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"compression.gzip.level":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"compression.lz4.level":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"compression.type":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"compression.zstd.level":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"delete.retention.ms":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"errors.deadletterqueue.group.enable":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"file.delete.delay.ms":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"flush.messages":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"flush.ms":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"index.interval.bytes":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"local.retention.bytes":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"local.retention.ms":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"max.compaction.lag.ms":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"max.decompressed.message.bytes":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"max.message.bytes":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"message.downconversion.enable":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"message.format.version":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"message.timestamp.after.max.ms":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"message.timestamp.before.max.ms":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"message.timestamp.difference.max.ms":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"message.timestamp.type":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"min.cleanable.dirty.ratio":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"min.compaction.lag.ms":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"min.insync.replicas":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"preallocate":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"remote.copy.lag.bytes":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"remote.copy.lag.ms":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"remote.log.copy.disable":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"remote.log.delete.on.disable":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"remote.storage.enable":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"retention.bytes":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"retention.ms":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"segment.bytes":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"segment.index.bytes":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"segment.jitter.ms":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"segment.ms":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}},"unclean.leader.election.enable":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}}},"additionalProperties":{"type":["string","number","boolean","array","null"],"items":{"type":["string","number"]}}},"state":{"type":"string","enum":["present","absent"]}},"additionalProperties":false}},"additionalProperties":false,"required":["apiVersion","kind","metadata"]};
const pattern72 = new RegExp("^(?!\\.{1,2}$)[a-zA-Z0-9._-]{1,249}$", "u");

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
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
if(data.metadata === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
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
if("Topic" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Topic"},message:"must be equal to constant"});
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
for(const key1 in data2){
if(!(((key1 === "name") || (key1 === "clusters")) || (key1 === "tags"))){
(vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(!pattern72.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?!\\.{1,2}$)[a-zA-Z0-9._-]{1,249}$"},message:"must match pattern \""+"^(?!\\.{1,2}$)[a-zA-Z0-9._-]{1,249}$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.clusters !== undefined){
let data4 = data2.clusters;
if(Array.isArray(data4)){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters",schemaPath:"#/properties/metadata/properties/clusters/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func1(data5) > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters/" + i0,schemaPath:"#/properties/metadata/properties/clusters/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"});
errors++;
}
if(func1(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters/" + i0,schemaPath:"#/properties/metadata/properties/clusters/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters/" + i0,schemaPath:"#/properties/metadata/properties/clusters/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters",schemaPath:"#/properties/metadata/properties/clusters/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data2.tags !== undefined){
let data6 = data2.tags;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
const _errs15 = errors;
if(typeof key2 === "string"){
if(func1(key2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/tags",schemaPath:"#/properties/metadata/properties/tags/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key2});
errors++;
}
}
var valid4 = _errs15 === errors;
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/tags",schemaPath:"#/properties/metadata/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"});
errors++;
}
}
for(const key3 in data6){
if(typeof data6[key3] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/tags/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata/tags",schemaPath:"#/properties/metadata/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.spec !== undefined){
let data8 = data.spec;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key4 in data8){
if(!((((key4 === "partitions") || (key4 === "replicationFactor")) || (key4 === "config")) || (key4 === "state"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"});
errors++;
}
}
if(data8.partitions !== undefined){
let data9 = data8.partitions;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/partitions",schemaPath:"#/properties/spec/properties/partitions/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 2147483647 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/partitions",schemaPath:"#/properties/spec/properties/partitions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"});
errors++;
}
if(data9 < 1 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/partitions",schemaPath:"#/properties/spec/properties/partitions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data8.replicationFactor !== undefined){
let data10 = data8.replicationFactor;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/replicationFactor",schemaPath:"#/properties/spec/properties/replicationFactor/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 32767 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/replicationFactor",schemaPath:"#/properties/spec/properties/replicationFactor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767},message:"must be <= 32767"});
errors++;
}
if(data10 < 1 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/replicationFactor",schemaPath:"#/properties/spec/properties/replicationFactor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data8.config !== undefined){
let data11 = data8.config;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key5 in data11){
if(!(func3.call(schema22.properties.spec.properties.config.properties, key5))){
let data12 = data11[key5];
if(((((typeof data12 !== "string") && (!((typeof data12 == "number") && (isFinite(data12))))) && (typeof data12 !== "boolean")) && (!(Array.isArray(data12)))) && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/config/additionalProperties/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.additionalProperties.type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if((typeof data13 !== "string") && (!((typeof data13 == "number") && (isFinite(data13))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/spec/properties/config/additionalProperties/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.additionalProperties.items.type},message:"must be string,number"});
errors++;
}
}
}
}
}
if(data11["cleanup.policy"] !== undefined){
let data14 = data11["cleanup.policy"];
if(((((typeof data14 !== "string") && (!((typeof data14 == "number") && (isFinite(data14))))) && (typeof data14 !== "boolean")) && (!(Array.isArray(data14)))) && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/cleanup.policy",schemaPath:"#/properties/spec/properties/config/properties/cleanup.policy/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["cleanup.policy"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if((typeof data15 !== "string") && (!((typeof data15 == "number") && (isFinite(data15))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/cleanup.policy/" + i2,schemaPath:"#/properties/spec/properties/config/properties/cleanup.policy/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["cleanup.policy"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["compression.gzip.level"] !== undefined){
let data16 = data11["compression.gzip.level"];
if(((((typeof data16 !== "string") && (!((typeof data16 == "number") && (isFinite(data16))))) && (typeof data16 !== "boolean")) && (!(Array.isArray(data16)))) && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/compression.gzip.level",schemaPath:"#/properties/spec/properties/config/properties/compression.gzip.level/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["compression.gzip.level"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
if((typeof data17 !== "string") && (!((typeof data17 == "number") && (isFinite(data17))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/compression.gzip.level/" + i3,schemaPath:"#/properties/spec/properties/config/properties/compression.gzip.level/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["compression.gzip.level"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["compression.lz4.level"] !== undefined){
let data18 = data11["compression.lz4.level"];
if(((((typeof data18 !== "string") && (!((typeof data18 == "number") && (isFinite(data18))))) && (typeof data18 !== "boolean")) && (!(Array.isArray(data18)))) && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/compression.lz4.level",schemaPath:"#/properties/spec/properties/config/properties/compression.lz4.level/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["compression.lz4.level"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data18)){
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
let data19 = data18[i4];
if((typeof data19 !== "string") && (!((typeof data19 == "number") && (isFinite(data19))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/compression.lz4.level/" + i4,schemaPath:"#/properties/spec/properties/config/properties/compression.lz4.level/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["compression.lz4.level"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["compression.type"] !== undefined){
let data20 = data11["compression.type"];
if(((((typeof data20 !== "string") && (!((typeof data20 == "number") && (isFinite(data20))))) && (typeof data20 !== "boolean")) && (!(Array.isArray(data20)))) && (data20 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/compression.type",schemaPath:"#/properties/spec/properties/config/properties/compression.type/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["compression.type"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data20)){
const len5 = data20.length;
for(let i5=0; i5<len5; i5++){
let data21 = data20[i5];
if((typeof data21 !== "string") && (!((typeof data21 == "number") && (isFinite(data21))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/compression.type/" + i5,schemaPath:"#/properties/spec/properties/config/properties/compression.type/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["compression.type"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["compression.zstd.level"] !== undefined){
let data22 = data11["compression.zstd.level"];
if(((((typeof data22 !== "string") && (!((typeof data22 == "number") && (isFinite(data22))))) && (typeof data22 !== "boolean")) && (!(Array.isArray(data22)))) && (data22 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/compression.zstd.level",schemaPath:"#/properties/spec/properties/config/properties/compression.zstd.level/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["compression.zstd.level"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data22)){
const len6 = data22.length;
for(let i6=0; i6<len6; i6++){
let data23 = data22[i6];
if((typeof data23 !== "string") && (!((typeof data23 == "number") && (isFinite(data23))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/compression.zstd.level/" + i6,schemaPath:"#/properties/spec/properties/config/properties/compression.zstd.level/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["compression.zstd.level"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["delete.retention.ms"] !== undefined){
let data24 = data11["delete.retention.ms"];
if(((((typeof data24 !== "string") && (!((typeof data24 == "number") && (isFinite(data24))))) && (typeof data24 !== "boolean")) && (!(Array.isArray(data24)))) && (data24 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/delete.retention.ms",schemaPath:"#/properties/spec/properties/config/properties/delete.retention.ms/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["delete.retention.ms"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data24)){
const len7 = data24.length;
for(let i7=0; i7<len7; i7++){
let data25 = data24[i7];
if((typeof data25 !== "string") && (!((typeof data25 == "number") && (isFinite(data25))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/delete.retention.ms/" + i7,schemaPath:"#/properties/spec/properties/config/properties/delete.retention.ms/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["delete.retention.ms"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["errors.deadletterqueue.group.enable"] !== undefined){
let data26 = data11["errors.deadletterqueue.group.enable"];
if(((((typeof data26 !== "string") && (!((typeof data26 == "number") && (isFinite(data26))))) && (typeof data26 !== "boolean")) && (!(Array.isArray(data26)))) && (data26 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/errors.deadletterqueue.group.enable",schemaPath:"#/properties/spec/properties/config/properties/errors.deadletterqueue.group.enable/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["errors.deadletterqueue.group.enable"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data26)){
const len8 = data26.length;
for(let i8=0; i8<len8; i8++){
let data27 = data26[i8];
if((typeof data27 !== "string") && (!((typeof data27 == "number") && (isFinite(data27))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/errors.deadletterqueue.group.enable/" + i8,schemaPath:"#/properties/spec/properties/config/properties/errors.deadletterqueue.group.enable/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["errors.deadletterqueue.group.enable"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["file.delete.delay.ms"] !== undefined){
let data28 = data11["file.delete.delay.ms"];
if(((((typeof data28 !== "string") && (!((typeof data28 == "number") && (isFinite(data28))))) && (typeof data28 !== "boolean")) && (!(Array.isArray(data28)))) && (data28 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/file.delete.delay.ms",schemaPath:"#/properties/spec/properties/config/properties/file.delete.delay.ms/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["file.delete.delay.ms"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data28)){
const len9 = data28.length;
for(let i9=0; i9<len9; i9++){
let data29 = data28[i9];
if((typeof data29 !== "string") && (!((typeof data29 == "number") && (isFinite(data29))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/file.delete.delay.ms/" + i9,schemaPath:"#/properties/spec/properties/config/properties/file.delete.delay.ms/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["file.delete.delay.ms"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["flush.messages"] !== undefined){
let data30 = data11["flush.messages"];
if(((((typeof data30 !== "string") && (!((typeof data30 == "number") && (isFinite(data30))))) && (typeof data30 !== "boolean")) && (!(Array.isArray(data30)))) && (data30 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/flush.messages",schemaPath:"#/properties/spec/properties/config/properties/flush.messages/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["flush.messages"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data30)){
const len10 = data30.length;
for(let i10=0; i10<len10; i10++){
let data31 = data30[i10];
if((typeof data31 !== "string") && (!((typeof data31 == "number") && (isFinite(data31))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/flush.messages/" + i10,schemaPath:"#/properties/spec/properties/config/properties/flush.messages/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["flush.messages"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["flush.ms"] !== undefined){
let data32 = data11["flush.ms"];
if(((((typeof data32 !== "string") && (!((typeof data32 == "number") && (isFinite(data32))))) && (typeof data32 !== "boolean")) && (!(Array.isArray(data32)))) && (data32 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/flush.ms",schemaPath:"#/properties/spec/properties/config/properties/flush.ms/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["flush.ms"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data32)){
const len11 = data32.length;
for(let i11=0; i11<len11; i11++){
let data33 = data32[i11];
if((typeof data33 !== "string") && (!((typeof data33 == "number") && (isFinite(data33))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/flush.ms/" + i11,schemaPath:"#/properties/spec/properties/config/properties/flush.ms/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["flush.ms"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["index.interval.bytes"] !== undefined){
let data34 = data11["index.interval.bytes"];
if(((((typeof data34 !== "string") && (!((typeof data34 == "number") && (isFinite(data34))))) && (typeof data34 !== "boolean")) && (!(Array.isArray(data34)))) && (data34 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/index.interval.bytes",schemaPath:"#/properties/spec/properties/config/properties/index.interval.bytes/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["index.interval.bytes"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data34)){
const len12 = data34.length;
for(let i12=0; i12<len12; i12++){
let data35 = data34[i12];
if((typeof data35 !== "string") && (!((typeof data35 == "number") && (isFinite(data35))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/index.interval.bytes/" + i12,schemaPath:"#/properties/spec/properties/config/properties/index.interval.bytes/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["index.interval.bytes"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["local.retention.bytes"] !== undefined){
let data36 = data11["local.retention.bytes"];
if(((((typeof data36 !== "string") && (!((typeof data36 == "number") && (isFinite(data36))))) && (typeof data36 !== "boolean")) && (!(Array.isArray(data36)))) && (data36 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/local.retention.bytes",schemaPath:"#/properties/spec/properties/config/properties/local.retention.bytes/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["local.retention.bytes"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data36)){
const len13 = data36.length;
for(let i13=0; i13<len13; i13++){
let data37 = data36[i13];
if((typeof data37 !== "string") && (!((typeof data37 == "number") && (isFinite(data37))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/local.retention.bytes/" + i13,schemaPath:"#/properties/spec/properties/config/properties/local.retention.bytes/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["local.retention.bytes"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["local.retention.ms"] !== undefined){
let data38 = data11["local.retention.ms"];
if(((((typeof data38 !== "string") && (!((typeof data38 == "number") && (isFinite(data38))))) && (typeof data38 !== "boolean")) && (!(Array.isArray(data38)))) && (data38 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/local.retention.ms",schemaPath:"#/properties/spec/properties/config/properties/local.retention.ms/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["local.retention.ms"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data38)){
const len14 = data38.length;
for(let i14=0; i14<len14; i14++){
let data39 = data38[i14];
if((typeof data39 !== "string") && (!((typeof data39 == "number") && (isFinite(data39))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/local.retention.ms/" + i14,schemaPath:"#/properties/spec/properties/config/properties/local.retention.ms/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["local.retention.ms"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["max.compaction.lag.ms"] !== undefined){
let data40 = data11["max.compaction.lag.ms"];
if(((((typeof data40 !== "string") && (!((typeof data40 == "number") && (isFinite(data40))))) && (typeof data40 !== "boolean")) && (!(Array.isArray(data40)))) && (data40 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/max.compaction.lag.ms",schemaPath:"#/properties/spec/properties/config/properties/max.compaction.lag.ms/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["max.compaction.lag.ms"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data40)){
const len15 = data40.length;
for(let i15=0; i15<len15; i15++){
let data41 = data40[i15];
if((typeof data41 !== "string") && (!((typeof data41 == "number") && (isFinite(data41))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/max.compaction.lag.ms/" + i15,schemaPath:"#/properties/spec/properties/config/properties/max.compaction.lag.ms/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["max.compaction.lag.ms"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["max.decompressed.message.bytes"] !== undefined){
let data42 = data11["max.decompressed.message.bytes"];
if(((((typeof data42 !== "string") && (!((typeof data42 == "number") && (isFinite(data42))))) && (typeof data42 !== "boolean")) && (!(Array.isArray(data42)))) && (data42 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/max.decompressed.message.bytes",schemaPath:"#/properties/spec/properties/config/properties/max.decompressed.message.bytes/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["max.decompressed.message.bytes"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data42)){
const len16 = data42.length;
for(let i16=0; i16<len16; i16++){
let data43 = data42[i16];
if((typeof data43 !== "string") && (!((typeof data43 == "number") && (isFinite(data43))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/max.decompressed.message.bytes/" + i16,schemaPath:"#/properties/spec/properties/config/properties/max.decompressed.message.bytes/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["max.decompressed.message.bytes"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["max.message.bytes"] !== undefined){
let data44 = data11["max.message.bytes"];
if(((((typeof data44 !== "string") && (!((typeof data44 == "number") && (isFinite(data44))))) && (typeof data44 !== "boolean")) && (!(Array.isArray(data44)))) && (data44 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/max.message.bytes",schemaPath:"#/properties/spec/properties/config/properties/max.message.bytes/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["max.message.bytes"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data44)){
const len17 = data44.length;
for(let i17=0; i17<len17; i17++){
let data45 = data44[i17];
if((typeof data45 !== "string") && (!((typeof data45 == "number") && (isFinite(data45))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/max.message.bytes/" + i17,schemaPath:"#/properties/spec/properties/config/properties/max.message.bytes/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["max.message.bytes"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["message.downconversion.enable"] !== undefined){
let data46 = data11["message.downconversion.enable"];
if(((((typeof data46 !== "string") && (!((typeof data46 == "number") && (isFinite(data46))))) && (typeof data46 !== "boolean")) && (!(Array.isArray(data46)))) && (data46 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/message.downconversion.enable",schemaPath:"#/properties/spec/properties/config/properties/message.downconversion.enable/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["message.downconversion.enable"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data46)){
const len18 = data46.length;
for(let i18=0; i18<len18; i18++){
let data47 = data46[i18];
if((typeof data47 !== "string") && (!((typeof data47 == "number") && (isFinite(data47))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/message.downconversion.enable/" + i18,schemaPath:"#/properties/spec/properties/config/properties/message.downconversion.enable/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["message.downconversion.enable"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["message.format.version"] !== undefined){
let data48 = data11["message.format.version"];
if(((((typeof data48 !== "string") && (!((typeof data48 == "number") && (isFinite(data48))))) && (typeof data48 !== "boolean")) && (!(Array.isArray(data48)))) && (data48 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/message.format.version",schemaPath:"#/properties/spec/properties/config/properties/message.format.version/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["message.format.version"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data48)){
const len19 = data48.length;
for(let i19=0; i19<len19; i19++){
let data49 = data48[i19];
if((typeof data49 !== "string") && (!((typeof data49 == "number") && (isFinite(data49))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/message.format.version/" + i19,schemaPath:"#/properties/spec/properties/config/properties/message.format.version/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["message.format.version"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["message.timestamp.after.max.ms"] !== undefined){
let data50 = data11["message.timestamp.after.max.ms"];
if(((((typeof data50 !== "string") && (!((typeof data50 == "number") && (isFinite(data50))))) && (typeof data50 !== "boolean")) && (!(Array.isArray(data50)))) && (data50 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/message.timestamp.after.max.ms",schemaPath:"#/properties/spec/properties/config/properties/message.timestamp.after.max.ms/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["message.timestamp.after.max.ms"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data50)){
const len20 = data50.length;
for(let i20=0; i20<len20; i20++){
let data51 = data50[i20];
if((typeof data51 !== "string") && (!((typeof data51 == "number") && (isFinite(data51))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/message.timestamp.after.max.ms/" + i20,schemaPath:"#/properties/spec/properties/config/properties/message.timestamp.after.max.ms/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["message.timestamp.after.max.ms"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["message.timestamp.before.max.ms"] !== undefined){
let data52 = data11["message.timestamp.before.max.ms"];
if(((((typeof data52 !== "string") && (!((typeof data52 == "number") && (isFinite(data52))))) && (typeof data52 !== "boolean")) && (!(Array.isArray(data52)))) && (data52 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/message.timestamp.before.max.ms",schemaPath:"#/properties/spec/properties/config/properties/message.timestamp.before.max.ms/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["message.timestamp.before.max.ms"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data52)){
const len21 = data52.length;
for(let i21=0; i21<len21; i21++){
let data53 = data52[i21];
if((typeof data53 !== "string") && (!((typeof data53 == "number") && (isFinite(data53))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/message.timestamp.before.max.ms/" + i21,schemaPath:"#/properties/spec/properties/config/properties/message.timestamp.before.max.ms/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["message.timestamp.before.max.ms"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["message.timestamp.difference.max.ms"] !== undefined){
let data54 = data11["message.timestamp.difference.max.ms"];
if(((((typeof data54 !== "string") && (!((typeof data54 == "number") && (isFinite(data54))))) && (typeof data54 !== "boolean")) && (!(Array.isArray(data54)))) && (data54 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/message.timestamp.difference.max.ms",schemaPath:"#/properties/spec/properties/config/properties/message.timestamp.difference.max.ms/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["message.timestamp.difference.max.ms"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data54)){
const len22 = data54.length;
for(let i22=0; i22<len22; i22++){
let data55 = data54[i22];
if((typeof data55 !== "string") && (!((typeof data55 == "number") && (isFinite(data55))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/message.timestamp.difference.max.ms/" + i22,schemaPath:"#/properties/spec/properties/config/properties/message.timestamp.difference.max.ms/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["message.timestamp.difference.max.ms"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["message.timestamp.type"] !== undefined){
let data56 = data11["message.timestamp.type"];
if(((((typeof data56 !== "string") && (!((typeof data56 == "number") && (isFinite(data56))))) && (typeof data56 !== "boolean")) && (!(Array.isArray(data56)))) && (data56 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/message.timestamp.type",schemaPath:"#/properties/spec/properties/config/properties/message.timestamp.type/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["message.timestamp.type"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data56)){
const len23 = data56.length;
for(let i23=0; i23<len23; i23++){
let data57 = data56[i23];
if((typeof data57 !== "string") && (!((typeof data57 == "number") && (isFinite(data57))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/message.timestamp.type/" + i23,schemaPath:"#/properties/spec/properties/config/properties/message.timestamp.type/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["message.timestamp.type"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["min.cleanable.dirty.ratio"] !== undefined){
let data58 = data11["min.cleanable.dirty.ratio"];
if(((((typeof data58 !== "string") && (!((typeof data58 == "number") && (isFinite(data58))))) && (typeof data58 !== "boolean")) && (!(Array.isArray(data58)))) && (data58 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/min.cleanable.dirty.ratio",schemaPath:"#/properties/spec/properties/config/properties/min.cleanable.dirty.ratio/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["min.cleanable.dirty.ratio"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data58)){
const len24 = data58.length;
for(let i24=0; i24<len24; i24++){
let data59 = data58[i24];
if((typeof data59 !== "string") && (!((typeof data59 == "number") && (isFinite(data59))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/min.cleanable.dirty.ratio/" + i24,schemaPath:"#/properties/spec/properties/config/properties/min.cleanable.dirty.ratio/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["min.cleanable.dirty.ratio"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["min.compaction.lag.ms"] !== undefined){
let data60 = data11["min.compaction.lag.ms"];
if(((((typeof data60 !== "string") && (!((typeof data60 == "number") && (isFinite(data60))))) && (typeof data60 !== "boolean")) && (!(Array.isArray(data60)))) && (data60 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/min.compaction.lag.ms",schemaPath:"#/properties/spec/properties/config/properties/min.compaction.lag.ms/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["min.compaction.lag.ms"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data60)){
const len25 = data60.length;
for(let i25=0; i25<len25; i25++){
let data61 = data60[i25];
if((typeof data61 !== "string") && (!((typeof data61 == "number") && (isFinite(data61))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/min.compaction.lag.ms/" + i25,schemaPath:"#/properties/spec/properties/config/properties/min.compaction.lag.ms/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["min.compaction.lag.ms"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["min.insync.replicas"] !== undefined){
let data62 = data11["min.insync.replicas"];
if(((((typeof data62 !== "string") && (!((typeof data62 == "number") && (isFinite(data62))))) && (typeof data62 !== "boolean")) && (!(Array.isArray(data62)))) && (data62 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/min.insync.replicas",schemaPath:"#/properties/spec/properties/config/properties/min.insync.replicas/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["min.insync.replicas"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data62)){
const len26 = data62.length;
for(let i26=0; i26<len26; i26++){
let data63 = data62[i26];
if((typeof data63 !== "string") && (!((typeof data63 == "number") && (isFinite(data63))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/min.insync.replicas/" + i26,schemaPath:"#/properties/spec/properties/config/properties/min.insync.replicas/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["min.insync.replicas"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11.preallocate !== undefined){
let data64 = data11.preallocate;
if(((((typeof data64 !== "string") && (!((typeof data64 == "number") && (isFinite(data64))))) && (typeof data64 !== "boolean")) && (!(Array.isArray(data64)))) && (data64 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/preallocate",schemaPath:"#/properties/spec/properties/config/properties/preallocate/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties.preallocate.type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data64)){
const len27 = data64.length;
for(let i27=0; i27<len27; i27++){
let data65 = data64[i27];
if((typeof data65 !== "string") && (!((typeof data65 == "number") && (isFinite(data65))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/preallocate/" + i27,schemaPath:"#/properties/spec/properties/config/properties/preallocate/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties.preallocate.items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["remote.copy.lag.bytes"] !== undefined){
let data66 = data11["remote.copy.lag.bytes"];
if(((((typeof data66 !== "string") && (!((typeof data66 == "number") && (isFinite(data66))))) && (typeof data66 !== "boolean")) && (!(Array.isArray(data66)))) && (data66 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/remote.copy.lag.bytes",schemaPath:"#/properties/spec/properties/config/properties/remote.copy.lag.bytes/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["remote.copy.lag.bytes"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data66)){
const len28 = data66.length;
for(let i28=0; i28<len28; i28++){
let data67 = data66[i28];
if((typeof data67 !== "string") && (!((typeof data67 == "number") && (isFinite(data67))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/remote.copy.lag.bytes/" + i28,schemaPath:"#/properties/spec/properties/config/properties/remote.copy.lag.bytes/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["remote.copy.lag.bytes"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["remote.copy.lag.ms"] !== undefined){
let data68 = data11["remote.copy.lag.ms"];
if(((((typeof data68 !== "string") && (!((typeof data68 == "number") && (isFinite(data68))))) && (typeof data68 !== "boolean")) && (!(Array.isArray(data68)))) && (data68 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/remote.copy.lag.ms",schemaPath:"#/properties/spec/properties/config/properties/remote.copy.lag.ms/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["remote.copy.lag.ms"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data68)){
const len29 = data68.length;
for(let i29=0; i29<len29; i29++){
let data69 = data68[i29];
if((typeof data69 !== "string") && (!((typeof data69 == "number") && (isFinite(data69))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/remote.copy.lag.ms/" + i29,schemaPath:"#/properties/spec/properties/config/properties/remote.copy.lag.ms/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["remote.copy.lag.ms"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["remote.log.copy.disable"] !== undefined){
let data70 = data11["remote.log.copy.disable"];
if(((((typeof data70 !== "string") && (!((typeof data70 == "number") && (isFinite(data70))))) && (typeof data70 !== "boolean")) && (!(Array.isArray(data70)))) && (data70 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/remote.log.copy.disable",schemaPath:"#/properties/spec/properties/config/properties/remote.log.copy.disable/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["remote.log.copy.disable"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data70)){
const len30 = data70.length;
for(let i30=0; i30<len30; i30++){
let data71 = data70[i30];
if((typeof data71 !== "string") && (!((typeof data71 == "number") && (isFinite(data71))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/remote.log.copy.disable/" + i30,schemaPath:"#/properties/spec/properties/config/properties/remote.log.copy.disable/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["remote.log.copy.disable"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["remote.log.delete.on.disable"] !== undefined){
let data72 = data11["remote.log.delete.on.disable"];
if(((((typeof data72 !== "string") && (!((typeof data72 == "number") && (isFinite(data72))))) && (typeof data72 !== "boolean")) && (!(Array.isArray(data72)))) && (data72 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/remote.log.delete.on.disable",schemaPath:"#/properties/spec/properties/config/properties/remote.log.delete.on.disable/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["remote.log.delete.on.disable"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data72)){
const len31 = data72.length;
for(let i31=0; i31<len31; i31++){
let data73 = data72[i31];
if((typeof data73 !== "string") && (!((typeof data73 == "number") && (isFinite(data73))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/remote.log.delete.on.disable/" + i31,schemaPath:"#/properties/spec/properties/config/properties/remote.log.delete.on.disable/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["remote.log.delete.on.disable"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["remote.storage.enable"] !== undefined){
let data74 = data11["remote.storage.enable"];
if(((((typeof data74 !== "string") && (!((typeof data74 == "number") && (isFinite(data74))))) && (typeof data74 !== "boolean")) && (!(Array.isArray(data74)))) && (data74 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/remote.storage.enable",schemaPath:"#/properties/spec/properties/config/properties/remote.storage.enable/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["remote.storage.enable"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data74)){
const len32 = data74.length;
for(let i32=0; i32<len32; i32++){
let data75 = data74[i32];
if((typeof data75 !== "string") && (!((typeof data75 == "number") && (isFinite(data75))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/remote.storage.enable/" + i32,schemaPath:"#/properties/spec/properties/config/properties/remote.storage.enable/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["remote.storage.enable"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["retention.bytes"] !== undefined){
let data76 = data11["retention.bytes"];
if(((((typeof data76 !== "string") && (!((typeof data76 == "number") && (isFinite(data76))))) && (typeof data76 !== "boolean")) && (!(Array.isArray(data76)))) && (data76 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/retention.bytes",schemaPath:"#/properties/spec/properties/config/properties/retention.bytes/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["retention.bytes"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data76)){
const len33 = data76.length;
for(let i33=0; i33<len33; i33++){
let data77 = data76[i33];
if((typeof data77 !== "string") && (!((typeof data77 == "number") && (isFinite(data77))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/retention.bytes/" + i33,schemaPath:"#/properties/spec/properties/config/properties/retention.bytes/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["retention.bytes"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["retention.ms"] !== undefined){
let data78 = data11["retention.ms"];
if(((((typeof data78 !== "string") && (!((typeof data78 == "number") && (isFinite(data78))))) && (typeof data78 !== "boolean")) && (!(Array.isArray(data78)))) && (data78 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/retention.ms",schemaPath:"#/properties/spec/properties/config/properties/retention.ms/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["retention.ms"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data78)){
const len34 = data78.length;
for(let i34=0; i34<len34; i34++){
let data79 = data78[i34];
if((typeof data79 !== "string") && (!((typeof data79 == "number") && (isFinite(data79))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/retention.ms/" + i34,schemaPath:"#/properties/spec/properties/config/properties/retention.ms/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["retention.ms"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["segment.bytes"] !== undefined){
let data80 = data11["segment.bytes"];
if(((((typeof data80 !== "string") && (!((typeof data80 == "number") && (isFinite(data80))))) && (typeof data80 !== "boolean")) && (!(Array.isArray(data80)))) && (data80 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/segment.bytes",schemaPath:"#/properties/spec/properties/config/properties/segment.bytes/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["segment.bytes"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data80)){
const len35 = data80.length;
for(let i35=0; i35<len35; i35++){
let data81 = data80[i35];
if((typeof data81 !== "string") && (!((typeof data81 == "number") && (isFinite(data81))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/segment.bytes/" + i35,schemaPath:"#/properties/spec/properties/config/properties/segment.bytes/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["segment.bytes"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["segment.index.bytes"] !== undefined){
let data82 = data11["segment.index.bytes"];
if(((((typeof data82 !== "string") && (!((typeof data82 == "number") && (isFinite(data82))))) && (typeof data82 !== "boolean")) && (!(Array.isArray(data82)))) && (data82 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/segment.index.bytes",schemaPath:"#/properties/spec/properties/config/properties/segment.index.bytes/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["segment.index.bytes"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data82)){
const len36 = data82.length;
for(let i36=0; i36<len36; i36++){
let data83 = data82[i36];
if((typeof data83 !== "string") && (!((typeof data83 == "number") && (isFinite(data83))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/segment.index.bytes/" + i36,schemaPath:"#/properties/spec/properties/config/properties/segment.index.bytes/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["segment.index.bytes"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["segment.jitter.ms"] !== undefined){
let data84 = data11["segment.jitter.ms"];
if(((((typeof data84 !== "string") && (!((typeof data84 == "number") && (isFinite(data84))))) && (typeof data84 !== "boolean")) && (!(Array.isArray(data84)))) && (data84 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/segment.jitter.ms",schemaPath:"#/properties/spec/properties/config/properties/segment.jitter.ms/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["segment.jitter.ms"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data84)){
const len37 = data84.length;
for(let i37=0; i37<len37; i37++){
let data85 = data84[i37];
if((typeof data85 !== "string") && (!((typeof data85 == "number") && (isFinite(data85))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/segment.jitter.ms/" + i37,schemaPath:"#/properties/spec/properties/config/properties/segment.jitter.ms/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["segment.jitter.ms"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["segment.ms"] !== undefined){
let data86 = data11["segment.ms"];
if(((((typeof data86 !== "string") && (!((typeof data86 == "number") && (isFinite(data86))))) && (typeof data86 !== "boolean")) && (!(Array.isArray(data86)))) && (data86 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/segment.ms",schemaPath:"#/properties/spec/properties/config/properties/segment.ms/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["segment.ms"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data86)){
const len38 = data86.length;
for(let i38=0; i38<len38; i38++){
let data87 = data86[i38];
if((typeof data87 !== "string") && (!((typeof data87 == "number") && (isFinite(data87))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/segment.ms/" + i38,schemaPath:"#/properties/spec/properties/config/properties/segment.ms/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["segment.ms"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
if(data11["unclean.leader.election.enable"] !== undefined){
let data88 = data11["unclean.leader.election.enable"];
if(((((typeof data88 !== "string") && (!((typeof data88 == "number") && (isFinite(data88))))) && (typeof data88 !== "boolean")) && (!(Array.isArray(data88)))) && (data88 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/unclean.leader.election.enable",schemaPath:"#/properties/spec/properties/config/properties/unclean.leader.election.enable/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["unclean.leader.election.enable"].type},message:"must be string,number,boolean,array,null"});
errors++;
}
if(Array.isArray(data88)){
const len39 = data88.length;
for(let i39=0; i39<len39; i39++){
let data89 = data88[i39];
if((typeof data89 !== "string") && (!((typeof data89 == "number") && (isFinite(data89))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/unclean.leader.election.enable/" + i39,schemaPath:"#/properties/spec/properties/config/properties/unclean.leader.election.enable/items/type",keyword:"type",params:{type: schema22.properties.spec.properties.config.properties["unclean.leader.election.enable"].items.type},message:"must be string,number"});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/config",schemaPath:"#/properties/spec/properties/config/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data8.state !== undefined){
let data90 = data8.state;
if(typeof data90 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/state",schemaPath:"#/properties/spec/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data90 === "present") || (data90 === "absent"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/state",schemaPath:"#/properties/spec/properties/state/enum",keyword:"enum",params:{allowedValues: schema22.properties.spec.properties.state.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const Tags = validate56;
const schema23 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"apiVersion":{"const":"topicwright/v1"},"kind":{"const":"Tags"},"metadata":{"type":"object","properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,252}$"},"clusters":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000},"minItems":1}},"additionalProperties":false,"required":["name"]},"spec":{"type":"object","properties":{"brokers":{"type":"object","propertyNames":{"pattern":"^\\s*\\d+\\s*(?:-\\s*\\d+\\s*)?(?:,\\s*\\d+\\s*(?:-\\s*\\d+\\s*)?)*$"},"additionalProperties":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":"string"}}},"topics":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":"string"}}}},"additionalProperties":false,"minProperties":1}},"additionalProperties":false,"required":["apiVersion","kind","metadata","spec"]};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
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
if(data.metadata === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'"});
errors++;
}
if(data.spec === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},message:"must have required property '"+"spec"+"'"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
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
if("Tags" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Tags"},message:"must be equal to constant"});
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
for(const key1 in data2){
if(!((key1 === "name") || (key1 === "clusters"))){
(vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,252}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,252}$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.clusters !== undefined){
let data4 = data2.clusters;
if(Array.isArray(data4)){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters",schemaPath:"#/properties/metadata/properties/clusters/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func1(data5) > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters/" + i0,schemaPath:"#/properties/metadata/properties/clusters/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"});
errors++;
}
if(func1(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters/" + i0,schemaPath:"#/properties/metadata/properties/clusters/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters/" + i0,schemaPath:"#/properties/metadata/properties/clusters/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters",schemaPath:"#/properties/metadata/properties/clusters/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.spec !== undefined){
let data6 = data.spec;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key2 in data6){
if(!((key2 === "brokers") || (key2 === "topics"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data6.brokers !== undefined){
let data7 = data6.brokers;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
const _errs18 = errors;
if(typeof key3 === "string"){
if(!pattern20.test(key3)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/brokers",schemaPath:"#/properties/spec/properties/brokers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^\\s*\\d+\\s*(?:-\\s*\\d+\\s*)?(?:,\\s*\\d+\\s*(?:-\\s*\\d+\\s*)?)*$"},message:"must match pattern \""+"^\\s*\\d+\\s*(?:-\\s*\\d+\\s*)?(?:,\\s*\\d+\\s*(?:-\\s*\\d+\\s*)?)*$"+"\"",propertyName:key3});
errors++;
}
}
var valid5 = _errs18 === errors;
if(!valid5){
(vErrors ??= []).push({instancePath:instancePath+"/spec/brokers",schemaPath:"#/properties/spec/properties/brokers/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"});
errors++;
}
}
for(const key4 in data7){
let data8 = data7[key4];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key5 in data8){
const _errs22 = errors;
if(typeof key5 === "string"){
if(func1(key5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/brokers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/brokers/additionalProperties/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key5});
errors++;
}
}
var valid7 = _errs22 === errors;
if(!valid7){
(vErrors ??= []).push({instancePath:instancePath+"/spec/brokers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/brokers/additionalProperties/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"});
errors++;
}
}
for(const key6 in data8){
if(typeof data8[key6] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/brokers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/brokers/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/brokers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/brokers/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/brokers",schemaPath:"#/properties/spec/properties/brokers/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data6.topics !== undefined){
let data10 = data6.topics;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key7 in data10){
const _errs28 = errors;
if(typeof key7 === "string"){
if(func1(key7) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/topics",schemaPath:"#/properties/spec/properties/topics/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key7});
errors++;
}
}
var valid9 = _errs28 === errors;
if(!valid9){
(vErrors ??= []).push({instancePath:instancePath+"/spec/topics",schemaPath:"#/properties/spec/properties/topics/propertyNames",keyword:"propertyNames",params:{propertyName: key7},message:"property name must be valid"});
errors++;
}
}
for(const key8 in data10){
let data11 = data10[key8];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key9 in data11){
const _errs32 = errors;
if(typeof key9 === "string"){
if(func1(key9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/topics/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/topics/additionalProperties/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key9});
errors++;
}
}
var valid11 = _errs32 === errors;
if(!valid11){
(vErrors ??= []).push({instancePath:instancePath+"/spec/topics/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/topics/additionalProperties/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid"});
errors++;
}
}
for(const key10 in data11){
if(typeof data11[key10] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/topics/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/topics/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/topics/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/topics/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/topics",schemaPath:"#/properties/spec/properties/topics/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const ThrottlePolicy = validate57;
const schema24 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"apiVersion":{"const":"topicwright/v1"},"kind":{"const":"ThrottlePolicy"},"metadata":{"type":"object","properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,252}$"},"clusters":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000},"minItems":1}},"additionalProperties":false,"required":["name"]},"spec":{"type":"object","properties":{"pool":{"type":"string","minLength":1},"mode":{"type":"string","enum":["auto","fixed"]},"rate":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGT]i?B|kB|[kMG]bit)/s$","exclusiveMinimum":0},"minRate":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGT]i?B|kB|[kMG]bit)/s$","exclusiveMinimum":0},"maxUtilization":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1},"maxSendUtilization":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1},"maxReceiveUtilization":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1},"failureThreshold":{"type":"integer","minimum":0},"capacity":{"type":"object","properties":{"default":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGT]i?B|kB|[kMG]bit)/s$","exclusiveMinimum":0},"byInstanceType":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGT]i?B|kB|[kMG]bit)/s$","exclusiveMinimum":0}}},"additionalProperties":false},"changeThreshold":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1},"backOff":{"type":"object","properties":{"produceP99":{"type":"string","pattern":"^\\s*(?:(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:ms|s|min|m|h|d|w)\\s*)+$"},"fetchP99":{"type":"string","pattern":"^\\s*(?:(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:ms|s|min|m|h|d|w)\\s*)+$"},"requestIdle":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$","exclusiveMinimum":0,"maximum":1},"isrShrinks":{"type":"boolean"}},"additionalProperties":false},"logDirRate":{"type":["string","number"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGT]i?B|kB|[kMG]bit)/s$","exclusiveMinimum":0},"recovery":{"type":"boolean"}},"additionalProperties":false,"required":["pool"]}},"additionalProperties":false,"required":["apiVersion","kind","metadata","spec"]};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
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
if(data.metadata === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'"});
errors++;
}
if(data.spec === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},message:"must have required property '"+"spec"+"'"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
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
if("ThrottlePolicy" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "ThrottlePolicy"},message:"must be equal to constant"});
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
for(const key1 in data2){
if(!((key1 === "name") || (key1 === "clusters"))){
(vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,252}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,252}$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.clusters !== undefined){
let data4 = data2.clusters;
if(Array.isArray(data4)){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters",schemaPath:"#/properties/metadata/properties/clusters/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func1(data5) > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters/" + i0,schemaPath:"#/properties/metadata/properties/clusters/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"});
errors++;
}
if(func1(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters/" + i0,schemaPath:"#/properties/metadata/properties/clusters/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters/" + i0,schemaPath:"#/properties/metadata/properties/clusters/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters",schemaPath:"#/properties/metadata/properties/clusters/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.spec !== undefined){
let data6 = data.spec;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.pool === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "pool"},message:"must have required property '"+"pool"+"'"});
errors++;
}
for(const key2 in data6){
if(!(func3.call(schema24.properties.spec.properties, key2))){
(vErrors ??= []).push({instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data6.pool !== undefined){
let data7 = data6.pool;
if(typeof data7 === "string"){
if(func1(data7) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/pool",schemaPath:"#/properties/spec/properties/pool/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/pool",schemaPath:"#/properties/spec/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data6.mode !== undefined){
let data8 = data6.mode;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/mode",schemaPath:"#/properties/spec/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data8 === "auto") || (data8 === "fixed"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/mode",schemaPath:"#/properties/spec/properties/mode/enum",keyword:"enum",params:{allowedValues: schema24.properties.spec.properties.mode.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data6.rate !== undefined){
let data9 = data6.rate;
if((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/rate",schemaPath:"#/properties/spec/properties/rate/type",keyword:"type",params:{type: schema24.properties.spec.properties.rate.type},message:"must be string,number"});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 <= 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/rate",schemaPath:"#/properties/spec/properties/rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data9 === "string"){
if(!pattern29.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/rate",schemaPath:"#/properties/spec/properties/rate/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGT]i?B|kB|[kMG]bit)/s$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGT]i?B|kB|[kMG]bit)/s$"+"\""});
errors++;
}
}
}
if(data6.minRate !== undefined){
let data10 = data6.minRate;
if((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/minRate",schemaPath:"#/properties/spec/properties/minRate/type",keyword:"type",params:{type: schema24.properties.spec.properties.minRate.type},message:"must be string,number"});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 <= 0 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/minRate",schemaPath:"#/properties/spec/properties/minRate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data10 === "string"){
if(!pattern29.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/minRate",schemaPath:"#/properties/spec/properties/minRate/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGT]i?B|kB|[kMG]bit)/s$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGT]i?B|kB|[kMG]bit)/s$"+"\""});
errors++;
}
}
}
if(data6.maxUtilization !== undefined){
let data11 = data6.maxUtilization;
if((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/maxUtilization",schemaPath:"#/properties/spec/properties/maxUtilization/type",keyword:"type",params:{type: schema24.properties.spec.properties.maxUtilization.type},message:"must be string,number"});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/maxUtilization",schemaPath:"#/properties/spec/properties/maxUtilization/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data11 <= 0 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/maxUtilization",schemaPath:"#/properties/spec/properties/maxUtilization/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data11 === "string"){
if(!pattern28.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/maxUtilization",schemaPath:"#/properties/spec/properties/maxUtilization/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
}
if(data6.maxSendUtilization !== undefined){
let data12 = data6.maxSendUtilization;
if((typeof data12 !== "string") && (!((typeof data12 == "number") && (isFinite(data12))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/maxSendUtilization",schemaPath:"#/properties/spec/properties/maxSendUtilization/type",keyword:"type",params:{type: schema24.properties.spec.properties.maxSendUtilization.type},message:"must be string,number"});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/maxSendUtilization",schemaPath:"#/properties/spec/properties/maxSendUtilization/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data12 <= 0 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/maxSendUtilization",schemaPath:"#/properties/spec/properties/maxSendUtilization/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data12 === "string"){
if(!pattern28.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/maxSendUtilization",schemaPath:"#/properties/spec/properties/maxSendUtilization/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
}
if(data6.maxReceiveUtilization !== undefined){
let data13 = data6.maxReceiveUtilization;
if((typeof data13 !== "string") && (!((typeof data13 == "number") && (isFinite(data13))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/maxReceiveUtilization",schemaPath:"#/properties/spec/properties/maxReceiveUtilization/type",keyword:"type",params:{type: schema24.properties.spec.properties.maxReceiveUtilization.type},message:"must be string,number"});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/maxReceiveUtilization",schemaPath:"#/properties/spec/properties/maxReceiveUtilization/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data13 <= 0 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/maxReceiveUtilization",schemaPath:"#/properties/spec/properties/maxReceiveUtilization/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data13 === "string"){
if(!pattern28.test(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/maxReceiveUtilization",schemaPath:"#/properties/spec/properties/maxReceiveUtilization/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
}
if(data6.failureThreshold !== undefined){
let data14 = data6.failureThreshold;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/failureThreshold",schemaPath:"#/properties/spec/properties/failureThreshold/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/failureThreshold",schemaPath:"#/properties/spec/properties/failureThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data6.capacity !== undefined){
let data15 = data6.capacity;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key3 in data15){
if(!((key3 === "default") || (key3 === "byInstanceType"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/capacity",schemaPath:"#/properties/spec/properties/capacity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
if(data15.default !== undefined){
let data16 = data15.default;
if((typeof data16 !== "string") && (!((typeof data16 == "number") && (isFinite(data16))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/capacity/default",schemaPath:"#/properties/spec/properties/capacity/properties/default/type",keyword:"type",params:{type: schema24.properties.spec.properties.capacity.properties.default.type},message:"must be string,number"});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 <= 0 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/capacity/default",schemaPath:"#/properties/spec/properties/capacity/properties/default/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data16 === "string"){
if(!pattern29.test(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/capacity/default",schemaPath:"#/properties/spec/properties/capacity/properties/default/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGT]i?B|kB|[kMG]bit)/s$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGT]i?B|kB|[kMG]bit)/s$"+"\""});
errors++;
}
}
}
if(data15.byInstanceType !== undefined){
let data17 = data15.byInstanceType;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key4 in data17){
const _errs39 = errors;
if(typeof key4 === "string"){
if(func1(key4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/capacity/byInstanceType",schemaPath:"#/properties/spec/properties/capacity/properties/byInstanceType/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key4});
errors++;
}
}
var valid6 = _errs39 === errors;
if(!valid6){
(vErrors ??= []).push({instancePath:instancePath+"/spec/capacity/byInstanceType",schemaPath:"#/properties/spec/properties/capacity/properties/byInstanceType/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid"});
errors++;
}
}
for(const key5 in data17){
let data18 = data17[key5];
if((typeof data18 !== "string") && (!((typeof data18 == "number") && (isFinite(data18))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/capacity/byInstanceType/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/capacity/properties/byInstanceType/additionalProperties/type",keyword:"type",params:{type: schema24.properties.spec.properties.capacity.properties.byInstanceType.additionalProperties.type},message:"must be string,number"});
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 <= 0 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/capacity/byInstanceType/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/capacity/properties/byInstanceType/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data18 === "string"){
if(!pattern29.test(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/capacity/byInstanceType/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/capacity/properties/byInstanceType/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGT]i?B|kB|[kMG]bit)/s$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGT]i?B|kB|[kMG]bit)/s$"+"\""});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/capacity/byInstanceType",schemaPath:"#/properties/spec/properties/capacity/properties/byInstanceType/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/capacity",schemaPath:"#/properties/spec/properties/capacity/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data6.changeThreshold !== undefined){
let data19 = data6.changeThreshold;
if((typeof data19 !== "string") && (!((typeof data19 == "number") && (isFinite(data19))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/changeThreshold",schemaPath:"#/properties/spec/properties/changeThreshold/type",keyword:"type",params:{type: schema24.properties.spec.properties.changeThreshold.type},message:"must be string,number"});
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1 || isNaN(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/changeThreshold",schemaPath:"#/properties/spec/properties/changeThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data19 <= 0 || isNaN(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/changeThreshold",schemaPath:"#/properties/spec/properties/changeThreshold/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data19 === "string"){
if(!pattern28.test(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/changeThreshold",schemaPath:"#/properties/spec/properties/changeThreshold/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
}
if(data6.backOff !== undefined){
let data20 = data6.backOff;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key6 in data20){
if(!((((key6 === "produceP99") || (key6 === "fetchP99")) || (key6 === "requestIdle")) || (key6 === "isrShrinks"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/backOff",schemaPath:"#/properties/spec/properties/backOff/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"});
errors++;
}
}
if(data20.produceP99 !== undefined){
let data21 = data20.produceP99;
if(typeof data21 === "string"){
if(!pattern11.test(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/backOff/produceP99",schemaPath:"#/properties/spec/properties/backOff/properties/produceP99/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:ms|s|min|m|h|d|w)\\s*)+$"},message:"must match pattern \""+"^\\s*(?:(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:ms|s|min|m|h|d|w)\\s*)+$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/backOff/produceP99",schemaPath:"#/properties/spec/properties/backOff/properties/produceP99/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data20.fetchP99 !== undefined){
let data22 = data20.fetchP99;
if(typeof data22 === "string"){
if(!pattern11.test(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/backOff/fetchP99",schemaPath:"#/properties/spec/properties/backOff/properties/fetchP99/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:ms|s|min|m|h|d|w)\\s*)+$"},message:"must match pattern \""+"^\\s*(?:(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:ms|s|min|m|h|d|w)\\s*)+$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/backOff/fetchP99",schemaPath:"#/properties/spec/properties/backOff/properties/fetchP99/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data20.requestIdle !== undefined){
let data23 = data20.requestIdle;
if((typeof data23 !== "string") && (!((typeof data23 == "number") && (isFinite(data23))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/backOff/requestIdle",schemaPath:"#/properties/spec/properties/backOff/properties/requestIdle/type",keyword:"type",params:{type: schema24.properties.spec.properties.backOff.properties.requestIdle.type},message:"must be string,number"});
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 1 || isNaN(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/backOff/requestIdle",schemaPath:"#/properties/spec/properties/backOff/properties/requestIdle/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data23 <= 0 || isNaN(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/backOff/requestIdle",schemaPath:"#/properties/spec/properties/backOff/properties/requestIdle/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data23 === "string"){
if(!pattern28.test(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/backOff/requestIdle",schemaPath:"#/properties/spec/properties/backOff/properties/requestIdle/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$"+"\""});
errors++;
}
}
}
if(data20.isrShrinks !== undefined){
if(typeof data20.isrShrinks !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/backOff/isrShrinks",schemaPath:"#/properties/spec/properties/backOff/properties/isrShrinks/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/backOff",schemaPath:"#/properties/spec/properties/backOff/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data6.logDirRate !== undefined){
let data25 = data6.logDirRate;
if((typeof data25 !== "string") && (!((typeof data25 == "number") && (isFinite(data25))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/logDirRate",schemaPath:"#/properties/spec/properties/logDirRate/type",keyword:"type",params:{type: schema24.properties.spec.properties.logDirRate.type},message:"must be string,number"});
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 <= 0 || isNaN(data25)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/logDirRate",schemaPath:"#/properties/spec/properties/logDirRate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data25 === "string"){
if(!pattern29.test(data25)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/logDirRate",schemaPath:"#/properties/spec/properties/logDirRate/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGT]i?B|kB|[kMG]bit)/s$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGT]i?B|kB|[kMG]bit)/s$"+"\""});
errors++;
}
}
}
if(data6.recovery !== undefined){
if(typeof data6.recovery !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/recovery",schemaPath:"#/properties/spec/properties/recovery/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const Guardrails = validate58;
const schema25 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"apiVersion":{"const":"topicwright/v1"},"kind":{"const":"Guardrails"},"metadata":{"type":"object","properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,252}$"},"clusters":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000},"minItems":1}},"additionalProperties":false,"required":["name"]},"spec":{"type":"object","properties":{"enforce":{"type":"string","enum":["block","warn"]},"select":{"type":"object","properties":{"topics":{"type":"array","items":{"type":["string","object"],"properties":{"regex":{"type":"string","minLength":1}},"additionalProperties":false,"required":["regex"],"minLength":1},"minItems":1},"tags":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":"string"}}},"additionalProperties":false},"limits":{"type":"object","properties":{"bytes":{"type":["string","integer"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGTP]i?B|kB)$","exclusiveMinimum":0},"moves":{"type":"integer","minimum":0},"topicsDeleted":{"type":"integer","minimum":0},"partitionsAdded":{"type":"integer","minimum":0},"enforce":{"type":"string","enum":["block","warn"]}},"additionalProperties":false,"minProperties":1},"naming":{"type":"object","properties":{"allow":{"type":"array","items":{"type":["string","object"],"properties":{"regex":{"type":"string","minLength":1}},"additionalProperties":false,"required":["regex"],"minLength":1},"minItems":1},"enforce":{"type":"string","enum":["block","warn"]}},"additionalProperties":false,"minProperties":1,"required":["allow"]},"durability":{"type":"object","properties":{"minReplicationFactor":{"type":"integer","minimum":1,"maximum":32767},"minInsyncReplicas":{"type":"integer","minimum":1,"maximum":32767},"enforce":{"type":"string","enum":["block","warn"]}},"additionalProperties":false,"minProperties":1},"config":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":"object","properties":{"required":{"type":"boolean"},"min":{"type":["string","number"]},"max":{"type":["string","number"]},"values":{"type":"array","minItems":1,"items":{"type":["string","number","boolean","array"],"items":{"type":["string","number"]}}},"enforce":{"type":"string","enum":["block","warn"]}},"additionalProperties":false,"minProperties":1}},"protect":{"type":"object","properties":{"topics":{"type":"array","items":{"type":["string","object"],"properties":{"regex":{"type":"string","minLength":1}},"additionalProperties":false,"required":["regex"],"minLength":1},"minItems":1},"enforce":{"type":"string","enum":["block","warn"]}},"additionalProperties":false,"minProperties":1,"required":["topics"]},"changeWindows":{"type":"object","properties":{"open":{"type":"array","items":{"type":"object","properties":{"cron":{"type":"string","minLength":1},"duration":{"type":"string","pattern":"^\\s*(?:(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:ms|s|min|m|h|d|w)\\s*)+$"},"timeZone":{"type":"string","minLength":1}},"additionalProperties":false,"required":["cron","duration"]},"minItems":1},"enforce":{"type":"string","enum":["block","warn"]}},"additionalProperties":false,"minProperties":1,"required":["open"]}},"additionalProperties":false}},"additionalProperties":false,"required":["apiVersion","kind","metadata","spec"]};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
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
if(data.metadata === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'"});
errors++;
}
if(data.spec === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},message:"must have required property '"+"spec"+"'"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
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
if("Guardrails" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Guardrails"},message:"must be equal to constant"});
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
for(const key1 in data2){
if(!((key1 === "name") || (key1 === "clusters"))){
(vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,252}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,252}$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.clusters !== undefined){
let data4 = data2.clusters;
if(Array.isArray(data4)){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters",schemaPath:"#/properties/metadata/properties/clusters/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func1(data5) > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters/" + i0,schemaPath:"#/properties/metadata/properties/clusters/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"});
errors++;
}
if(func1(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters/" + i0,schemaPath:"#/properties/metadata/properties/clusters/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters/" + i0,schemaPath:"#/properties/metadata/properties/clusters/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters",schemaPath:"#/properties/metadata/properties/clusters/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.spec !== undefined){
let data6 = data.spec;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!((((((((key2 === "enforce") || (key2 === "select")) || (key2 === "limits")) || (key2 === "naming")) || (key2 === "durability")) || (key2 === "config")) || (key2 === "protect")) || (key2 === "changeWindows"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data6.enforce !== undefined){
let data7 = data6.enforce;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/enforce",schemaPath:"#/properties/spec/properties/enforce/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data7 === "block") || (data7 === "warn"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/enforce",schemaPath:"#/properties/spec/properties/enforce/enum",keyword:"enum",params:{allowedValues: schema25.properties.spec.properties.enforce.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data6.select !== undefined){
let data8 = data6.select;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
if(!((key3 === "topics") || (key3 === "tags"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/select",schemaPath:"#/properties/spec/properties/select/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
if(data8.topics !== undefined){
let data9 = data8.topics;
if(Array.isArray(data9)){
if(data9.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/topics",schemaPath:"#/properties/spec/properties/select/properties/topics/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if((typeof data10 !== "string") && (!(data10 && typeof data10 == "object" && !Array.isArray(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/topics/" + i1,schemaPath:"#/properties/spec/properties/select/properties/topics/items/type",keyword:"type",params:{type: schema25.properties.spec.properties.select.properties.topics.items.type},message:"must be string,object"});
errors++;
}
if(typeof data10 === "string"){
if(func1(data10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/topics/" + i1,schemaPath:"#/properties/spec/properties/select/properties/topics/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.regex === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/topics/" + i1,schemaPath:"#/properties/spec/properties/select/properties/topics/items/required",keyword:"required",params:{missingProperty: "regex"},message:"must have required property '"+"regex"+"'"});
errors++;
}
for(const key4 in data10){
if(!(key4 === "regex")){
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/topics/" + i1,schemaPath:"#/properties/spec/properties/select/properties/topics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"});
errors++;
}
}
if(data10.regex !== undefined){
let data11 = data10.regex;
if(typeof data11 === "string"){
if(func1(data11) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/topics/" + i1+"/regex",schemaPath:"#/properties/spec/properties/select/properties/topics/items/properties/regex/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/topics/" + i1+"/regex",schemaPath:"#/properties/spec/properties/select/properties/topics/items/properties/regex/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/topics",schemaPath:"#/properties/spec/properties/select/properties/topics/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data8.tags !== undefined){
let data12 = data8.tags;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key5 in data12){
const _errs30 = errors;
if(typeof key5 === "string"){
if(func1(key5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/tags",schemaPath:"#/properties/spec/properties/select/properties/tags/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key5});
errors++;
}
}
var valid9 = _errs30 === errors;
if(!valid9){
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/tags",schemaPath:"#/properties/spec/properties/select/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"});
errors++;
}
}
for(const key6 in data12){
if(typeof data12[key6] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/tags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/select/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/select/tags",schemaPath:"#/properties/spec/properties/select/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/select",schemaPath:"#/properties/spec/properties/select/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data6.limits !== undefined){
let data14 = data6.limits;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(Object.keys(data14).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/limits",schemaPath:"#/properties/spec/properties/limits/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key7 in data14){
if(!(((((key7 === "bytes") || (key7 === "moves")) || (key7 === "topicsDeleted")) || (key7 === "partitionsAdded")) || (key7 === "enforce"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/limits",schemaPath:"#/properties/spec/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"});
errors++;
}
}
if(data14.bytes !== undefined){
let data15 = data14.bytes;
if((typeof data15 !== "string") && (!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/limits/bytes",schemaPath:"#/properties/spec/properties/limits/properties/bytes/type",keyword:"type",params:{type: schema25.properties.spec.properties.limits.properties.bytes.type},message:"must be string,integer"});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 <= 0 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/limits/bytes",schemaPath:"#/properties/spec/properties/limits/properties/bytes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data15 === "string"){
if(!pattern14.test(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/limits/bytes",schemaPath:"#/properties/spec/properties/limits/properties/bytes/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGTP]i?B|kB)$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGTP]i?B|kB)$"+"\""});
errors++;
}
}
}
if(data14.moves !== undefined){
let data16 = data14.moves;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/limits/moves",schemaPath:"#/properties/spec/properties/limits/properties/moves/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/limits/moves",schemaPath:"#/properties/spec/properties/limits/properties/moves/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data14.topicsDeleted !== undefined){
let data17 = data14.topicsDeleted;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/limits/topicsDeleted",schemaPath:"#/properties/spec/properties/limits/properties/topicsDeleted/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/limits/topicsDeleted",schemaPath:"#/properties/spec/properties/limits/properties/topicsDeleted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data14.partitionsAdded !== undefined){
let data18 = data14.partitionsAdded;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/limits/partitionsAdded",schemaPath:"#/properties/spec/properties/limits/properties/partitionsAdded/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/limits/partitionsAdded",schemaPath:"#/properties/spec/properties/limits/properties/partitionsAdded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data14.enforce !== undefined){
let data19 = data14.enforce;
if(typeof data19 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/limits/enforce",schemaPath:"#/properties/spec/properties/limits/properties/enforce/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data19 === "block") || (data19 === "warn"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/limits/enforce",schemaPath:"#/properties/spec/properties/limits/properties/enforce/enum",keyword:"enum",params:{allowedValues: schema25.properties.spec.properties.limits.properties.enforce.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/limits",schemaPath:"#/properties/spec/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data6.naming !== undefined){
let data20 = data6.naming;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(Object.keys(data20).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/naming",schemaPath:"#/properties/spec/properties/naming/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
if(data20.allow === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/naming",schemaPath:"#/properties/spec/properties/naming/required",keyword:"required",params:{missingProperty: "allow"},message:"must have required property '"+"allow"+"'"});
errors++;
}
for(const key8 in data20){
if(!((key8 === "allow") || (key8 === "enforce"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/naming",schemaPath:"#/properties/spec/properties/naming/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"});
errors++;
}
}
if(data20.allow !== undefined){
let data21 = data20.allow;
if(Array.isArray(data21)){
if(data21.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/naming/allow",schemaPath:"#/properties/spec/properties/naming/properties/allow/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
let data22 = data21[i2];
if((typeof data22 !== "string") && (!(data22 && typeof data22 == "object" && !Array.isArray(data22)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/naming/allow/" + i2,schemaPath:"#/properties/spec/properties/naming/properties/allow/items/type",keyword:"type",params:{type: schema25.properties.spec.properties.naming.properties.allow.items.type},message:"must be string,object"});
errors++;
}
if(typeof data22 === "string"){
if(func1(data22) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/naming/allow/" + i2,schemaPath:"#/properties/spec/properties/naming/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.regex === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/naming/allow/" + i2,schemaPath:"#/properties/spec/properties/naming/properties/allow/items/required",keyword:"required",params:{missingProperty: "regex"},message:"must have required property '"+"regex"+"'"});
errors++;
}
for(const key9 in data22){
if(!(key9 === "regex")){
(vErrors ??= []).push({instancePath:instancePath+"/spec/naming/allow/" + i2,schemaPath:"#/properties/spec/properties/naming/properties/allow/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"});
errors++;
}
}
if(data22.regex !== undefined){
let data23 = data22.regex;
if(typeof data23 === "string"){
if(func1(data23) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/naming/allow/" + i2+"/regex",schemaPath:"#/properties/spec/properties/naming/properties/allow/items/properties/regex/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/naming/allow/" + i2+"/regex",schemaPath:"#/properties/spec/properties/naming/properties/allow/items/properties/regex/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/naming/allow",schemaPath:"#/properties/spec/properties/naming/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data20.enforce !== undefined){
let data24 = data20.enforce;
if(typeof data24 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/naming/enforce",schemaPath:"#/properties/spec/properties/naming/properties/enforce/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data24 === "block") || (data24 === "warn"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/naming/enforce",schemaPath:"#/properties/spec/properties/naming/properties/enforce/enum",keyword:"enum",params:{allowedValues: schema25.properties.spec.properties.naming.properties.enforce.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/naming",schemaPath:"#/properties/spec/properties/naming/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data6.durability !== undefined){
let data25 = data6.durability;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(Object.keys(data25).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/durability",schemaPath:"#/properties/spec/properties/durability/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key10 in data25){
if(!(((key10 === "minReplicationFactor") || (key10 === "minInsyncReplicas")) || (key10 === "enforce"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/durability",schemaPath:"#/properties/spec/properties/durability/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"});
errors++;
}
}
if(data25.minReplicationFactor !== undefined){
let data26 = data25.minReplicationFactor;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/durability/minReplicationFactor",schemaPath:"#/properties/spec/properties/durability/properties/minReplicationFactor/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 32767 || isNaN(data26)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/durability/minReplicationFactor",schemaPath:"#/properties/spec/properties/durability/properties/minReplicationFactor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767},message:"must be <= 32767"});
errors++;
}
if(data26 < 1 || isNaN(data26)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/durability/minReplicationFactor",schemaPath:"#/properties/spec/properties/durability/properties/minReplicationFactor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data25.minInsyncReplicas !== undefined){
let data27 = data25.minInsyncReplicas;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/durability/minInsyncReplicas",schemaPath:"#/properties/spec/properties/durability/properties/minInsyncReplicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 32767 || isNaN(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/durability/minInsyncReplicas",schemaPath:"#/properties/spec/properties/durability/properties/minInsyncReplicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767},message:"must be <= 32767"});
errors++;
}
if(data27 < 1 || isNaN(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/durability/minInsyncReplicas",schemaPath:"#/properties/spec/properties/durability/properties/minInsyncReplicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data25.enforce !== undefined){
let data28 = data25.enforce;
if(typeof data28 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/durability/enforce",schemaPath:"#/properties/spec/properties/durability/properties/enforce/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data28 === "block") || (data28 === "warn"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/durability/enforce",schemaPath:"#/properties/spec/properties/durability/properties/enforce/enum",keyword:"enum",params:{allowedValues: schema25.properties.spec.properties.durability.properties.enforce.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/durability",schemaPath:"#/properties/spec/properties/durability/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data6.config !== undefined){
let data29 = data6.config;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key11 in data29){
const _errs70 = errors;
if(typeof key11 === "string"){
if(func1(key11) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config",schemaPath:"#/properties/spec/properties/config/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key11});
errors++;
}
}
var valid17 = _errs70 === errors;
if(!valid17){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config",schemaPath:"#/properties/spec/properties/config/propertyNames",keyword:"propertyNames",params:{propertyName: key11},message:"property name must be valid"});
errors++;
}
}
for(const key12 in data29){
let data30 = data29[key12];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(Object.keys(data30).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/config/additionalProperties/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key13 in data30){
if(!(((((key13 === "required") || (key13 === "min")) || (key13 === "max")) || (key13 === "values")) || (key13 === "enforce"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/config/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"});
errors++;
}
}
if(data30.required !== undefined){
if(typeof data30.required !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/required",schemaPath:"#/properties/spec/properties/config/additionalProperties/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data30.min !== undefined){
let data32 = data30.min;
if((typeof data32 !== "string") && (!((typeof data32 == "number") && (isFinite(data32))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/spec/properties/config/additionalProperties/properties/min/type",keyword:"type",params:{type: schema25.properties.spec.properties.config.additionalProperties.properties.min.type},message:"must be string,number"});
errors++;
}
}
if(data30.max !== undefined){
let data33 = data30.max;
if((typeof data33 !== "string") && (!((typeof data33 == "number") && (isFinite(data33))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/spec/properties/config/additionalProperties/properties/max/type",keyword:"type",params:{type: schema25.properties.spec.properties.config.additionalProperties.properties.max.type},message:"must be string,number"});
errors++;
}
}
if(data30.values !== undefined){
let data34 = data30.values;
if(Array.isArray(data34)){
if(data34.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/values",schemaPath:"#/properties/spec/properties/config/additionalProperties/properties/values/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len3 = data34.length;
for(let i3=0; i3<len3; i3++){
let data35 = data34[i3];
if((((typeof data35 !== "string") && (!((typeof data35 == "number") && (isFinite(data35))))) && (typeof data35 !== "boolean")) && (!(Array.isArray(data35)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/values/" + i3,schemaPath:"#/properties/spec/properties/config/additionalProperties/properties/values/items/type",keyword:"type",params:{type: schema25.properties.spec.properties.config.additionalProperties.properties.values.items.type},message:"must be string,number,boolean,array"});
errors++;
}
if(Array.isArray(data35)){
const len4 = data35.length;
for(let i4=0; i4<len4; i4++){
let data36 = data35[i4];
if((typeof data36 !== "string") && (!((typeof data36 == "number") && (isFinite(data36))))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/values/" + i3+"/" + i4,schemaPath:"#/properties/spec/properties/config/additionalProperties/properties/values/items/items/type",keyword:"type",params:{type: schema25.properties.spec.properties.config.additionalProperties.properties.values.items.items.type},message:"must be string,number"});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/values",schemaPath:"#/properties/spec/properties/config/additionalProperties/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data30.enforce !== undefined){
let data37 = data30.enforce;
if(typeof data37 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/enforce",schemaPath:"#/properties/spec/properties/config/additionalProperties/properties/enforce/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data37 === "block") || (data37 === "warn"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/enforce",schemaPath:"#/properties/spec/properties/config/additionalProperties/properties/enforce/enum",keyword:"enum",params:{allowedValues: schema25.properties.spec.properties.config.additionalProperties.properties.enforce.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/config/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/config/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/config",schemaPath:"#/properties/spec/properties/config/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data6.protect !== undefined){
let data38 = data6.protect;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(Object.keys(data38).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/protect",schemaPath:"#/properties/spec/properties/protect/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
if(data38.topics === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/protect",schemaPath:"#/properties/spec/properties/protect/required",keyword:"required",params:{missingProperty: "topics"},message:"must have required property '"+"topics"+"'"});
errors++;
}
for(const key14 in data38){
if(!((key14 === "topics") || (key14 === "enforce"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/protect",schemaPath:"#/properties/spec/properties/protect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"});
errors++;
}
}
if(data38.topics !== undefined){
let data39 = data38.topics;
if(Array.isArray(data39)){
if(data39.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/protect/topics",schemaPath:"#/properties/spec/properties/protect/properties/topics/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len5 = data39.length;
for(let i5=0; i5<len5; i5++){
let data40 = data39[i5];
if((typeof data40 !== "string") && (!(data40 && typeof data40 == "object" && !Array.isArray(data40)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/protect/topics/" + i5,schemaPath:"#/properties/spec/properties/protect/properties/topics/items/type",keyword:"type",params:{type: schema25.properties.spec.properties.protect.properties.topics.items.type},message:"must be string,object"});
errors++;
}
if(typeof data40 === "string"){
if(func1(data40) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/protect/topics/" + i5,schemaPath:"#/properties/spec/properties/protect/properties/topics/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.regex === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/protect/topics/" + i5,schemaPath:"#/properties/spec/properties/protect/properties/topics/items/required",keyword:"required",params:{missingProperty: "regex"},message:"must have required property '"+"regex"+"'"});
errors++;
}
for(const key15 in data40){
if(!(key15 === "regex")){
(vErrors ??= []).push({instancePath:instancePath+"/spec/protect/topics/" + i5,schemaPath:"#/properties/spec/properties/protect/properties/topics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"});
errors++;
}
}
if(data40.regex !== undefined){
let data41 = data40.regex;
if(typeof data41 === "string"){
if(func1(data41) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/protect/topics/" + i5+"/regex",schemaPath:"#/properties/spec/properties/protect/properties/topics/items/properties/regex/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/protect/topics/" + i5+"/regex",schemaPath:"#/properties/spec/properties/protect/properties/topics/items/properties/regex/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/protect/topics",schemaPath:"#/properties/spec/properties/protect/properties/topics/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data38.enforce !== undefined){
let data42 = data38.enforce;
if(typeof data42 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/protect/enforce",schemaPath:"#/properties/spec/properties/protect/properties/enforce/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data42 === "block") || (data42 === "warn"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/protect/enforce",schemaPath:"#/properties/spec/properties/protect/properties/enforce/enum",keyword:"enum",params:{allowedValues: schema25.properties.spec.properties.protect.properties.enforce.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/protect",schemaPath:"#/properties/spec/properties/protect/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data6.changeWindows !== undefined){
let data43 = data6.changeWindows;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(Object.keys(data43).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/changeWindows",schemaPath:"#/properties/spec/properties/changeWindows/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
if(data43.open === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/changeWindows",schemaPath:"#/properties/spec/properties/changeWindows/required",keyword:"required",params:{missingProperty: "open"},message:"must have required property '"+"open"+"'"});
errors++;
}
for(const key16 in data43){
if(!((key16 === "open") || (key16 === "enforce"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/changeWindows",schemaPath:"#/properties/spec/properties/changeWindows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"});
errors++;
}
}
if(data43.open !== undefined){
let data44 = data43.open;
if(Array.isArray(data44)){
if(data44.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/changeWindows/open",schemaPath:"#/properties/spec/properties/changeWindows/properties/open/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len6 = data44.length;
for(let i6=0; i6<len6; i6++){
let data45 = data44[i6];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.cron === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/changeWindows/open/" + i6,schemaPath:"#/properties/spec/properties/changeWindows/properties/open/items/required",keyword:"required",params:{missingProperty: "cron"},message:"must have required property '"+"cron"+"'"});
errors++;
}
if(data45.duration === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/changeWindows/open/" + i6,schemaPath:"#/properties/spec/properties/changeWindows/properties/open/items/required",keyword:"required",params:{missingProperty: "duration"},message:"must have required property '"+"duration"+"'"});
errors++;
}
for(const key17 in data45){
if(!(((key17 === "cron") || (key17 === "duration")) || (key17 === "timeZone"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/changeWindows/open/" + i6,schemaPath:"#/properties/spec/properties/changeWindows/properties/open/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"});
errors++;
}
}
if(data45.cron !== undefined){
let data46 = data45.cron;
if(typeof data46 === "string"){
if(func1(data46) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/changeWindows/open/" + i6+"/cron",schemaPath:"#/properties/spec/properties/changeWindows/properties/open/items/properties/cron/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/changeWindows/open/" + i6+"/cron",schemaPath:"#/properties/spec/properties/changeWindows/properties/open/items/properties/cron/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data45.duration !== undefined){
let data47 = data45.duration;
if(typeof data47 === "string"){
if(!pattern11.test(data47)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/changeWindows/open/" + i6+"/duration",schemaPath:"#/properties/spec/properties/changeWindows/properties/open/items/properties/duration/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:ms|s|min|m|h|d|w)\\s*)+$"},message:"must match pattern \""+"^\\s*(?:(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:ms|s|min|m|h|d|w)\\s*)+$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/changeWindows/open/" + i6+"/duration",schemaPath:"#/properties/spec/properties/changeWindows/properties/open/items/properties/duration/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data45.timeZone !== undefined){
let data48 = data45.timeZone;
if(typeof data48 === "string"){
if(func1(data48) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/changeWindows/open/" + i6+"/timeZone",schemaPath:"#/properties/spec/properties/changeWindows/properties/open/items/properties/timeZone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/changeWindows/open/" + i6+"/timeZone",schemaPath:"#/properties/spec/properties/changeWindows/properties/open/items/properties/timeZone/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/changeWindows/open/" + i6,schemaPath:"#/properties/spec/properties/changeWindows/properties/open/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/changeWindows/open",schemaPath:"#/properties/spec/properties/changeWindows/properties/open/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data43.enforce !== undefined){
let data49 = data43.enforce;
if(typeof data49 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/changeWindows/enforce",schemaPath:"#/properties/spec/properties/changeWindows/properties/enforce/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data49 === "block") || (data49 === "warn"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/changeWindows/enforce",schemaPath:"#/properties/spec/properties/changeWindows/properties/enforce/enum",keyword:"enum",params:{allowedValues: schema25.properties.spec.properties.changeWindows.properties.enforce.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/changeWindows",schemaPath:"#/properties/spec/properties/changeWindows/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const Acl = validate59;
const schema26 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"apiVersion":{"const":"topicwright/v1"},"kind":{"const":"Acl"},"metadata":{"type":"object","properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,252}$"},"clusters":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000},"minItems":1}},"additionalProperties":false,"required":["name"]},"spec":{"type":"object","properties":{"principals":{"type":"array","items":{"type":"string","minLength":1,"pattern":"^[^\\s:]+:.+$"},"minItems":1},"hosts":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"rules":{"type":"array","items":{"type":"object","properties":{"allow":{"type":"array","items":{"type":"string","enum":["All","Read","Write","Create","Delete","Alter","Describe","ClusterAction","DescribeConfigs","AlterConfigs","IdempotentWrite","CreateTokens","DescribeTokens","TwoPhaseCommit"]},"minItems":1},"deny":{"type":"array","items":{"type":"string","enum":["All","Read","Write","Create","Delete","Alter","Describe","ClusterAction","DescribeConfigs","AlterConfigs","IdempotentWrite","CreateTokens","DescribeTokens","TwoPhaseCommit"]},"minItems":1},"topics":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"groups":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"transactionalIds":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"delegationTokens":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"users":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"cluster":{"const":true}},"additionalProperties":false},"minItems":1},"state":{"type":"string","enum":["present","absent"]}},"additionalProperties":false,"required":["principals","rules"]}},"additionalProperties":false,"required":["apiVersion","kind","metadata","spec"]};
const pattern92 = new RegExp("^[^\\s:]+:.+$", "u");

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
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
if(data.metadata === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'"});
errors++;
}
if(data.spec === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},message:"must have required property '"+"spec"+"'"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
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
if("Acl" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Acl"},message:"must be equal to constant"});
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
for(const key1 in data2){
if(!((key1 === "name") || (key1 === "clusters"))){
(vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,252}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,252}$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.clusters !== undefined){
let data4 = data2.clusters;
if(Array.isArray(data4)){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters",schemaPath:"#/properties/metadata/properties/clusters/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func1(data5) > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters/" + i0,schemaPath:"#/properties/metadata/properties/clusters/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"});
errors++;
}
if(func1(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters/" + i0,schemaPath:"#/properties/metadata/properties/clusters/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters/" + i0,schemaPath:"#/properties/metadata/properties/clusters/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters",schemaPath:"#/properties/metadata/properties/clusters/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.spec !== undefined){
let data6 = data.spec;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.principals === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "principals"},message:"must have required property '"+"principals"+"'"});
errors++;
}
if(data6.rules === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"});
errors++;
}
for(const key2 in data6){
if(!((((key2 === "principals") || (key2 === "hosts")) || (key2 === "rules")) || (key2 === "state"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data6.principals !== undefined){
let data7 = data6.principals;
if(Array.isArray(data7)){
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/principals",schemaPath:"#/properties/spec/properties/principals/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(func1(data8) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/principals/" + i1,schemaPath:"#/properties/spec/properties/principals/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern92.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/principals/" + i1,schemaPath:"#/properties/spec/properties/principals/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s:]+:.+$"},message:"must match pattern \""+"^[^\\s:]+:.+$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/principals/" + i1,schemaPath:"#/properties/spec/properties/principals/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/principals",schemaPath:"#/properties/spec/properties/principals/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data6.hosts !== undefined){
let data9 = data6.hosts;
if(Array.isArray(data9)){
if(data9.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/hosts",schemaPath:"#/properties/spec/properties/hosts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(typeof data10 === "string"){
if(func1(data10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/hosts/" + i2,schemaPath:"#/properties/spec/properties/hosts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/hosts/" + i2,schemaPath:"#/properties/spec/properties/hosts/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/hosts",schemaPath:"#/properties/spec/properties/hosts/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data6.rules !== undefined){
let data11 = data6.rules;
if(Array.isArray(data11)){
if(data11.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/rules",schemaPath:"#/properties/spec/properties/rules/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(!((((((((key3 === "allow") || (key3 === "deny")) || (key3 === "topics")) || (key3 === "groups")) || (key3 === "transactionalIds")) || (key3 === "delegationTokens")) || (key3 === "users")) || (key3 === "cluster"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/rules/" + i3,schemaPath:"#/properties/spec/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
if(data12.allow !== undefined){
let data13 = data12.allow;
if(Array.isArray(data13)){
if(data13.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/rules/" + i3+"/allow",schemaPath:"#/properties/spec/properties/rules/items/properties/allow/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
let data14 = data13[i4];
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/rules/" + i3+"/allow/" + i4,schemaPath:"#/properties/spec/properties/rules/items/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((((((((((data14 === "All") || (data14 === "Read")) || (data14 === "Write")) || (data14 === "Create")) || (data14 === "Delete")) || (data14 === "Alter")) || (data14 === "Describe")) || (data14 === "ClusterAction")) || (data14 === "DescribeConfigs")) || (data14 === "AlterConfigs")) || (data14 === "IdempotentWrite")) || (data14 === "CreateTokens")) || (data14 === "DescribeTokens")) || (data14 === "TwoPhaseCommit"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/rules/" + i3+"/allow/" + i4,schemaPath:"#/properties/spec/properties/rules/items/properties/allow/items/enum",keyword:"enum",params:{allowedValues: schema26.properties.spec.properties.rules.items.properties.allow.items.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/rules/" + i3+"/allow",schemaPath:"#/properties/spec/properties/rules/items/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data12.deny !== undefined){
let data15 = data12.deny;
if(Array.isArray(data15)){
if(data15.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/rules/" + i3+"/deny",schemaPath:"#/properties/spec/properties/rules/items/properties/deny/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len5 = data15.length;
for(let i5=0; i5<len5; i5++){
let data16 = data15[i5];
if(typeof data16 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/rules/" + i3+"/deny/" + i5,schemaPath:"#/properties/spec/properties/rules/items/properties/deny/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((((((((((data16 === "All") || (data16 === "Read")) || (data16 === "Write")) || (data16 === "Create")) || (data16 === "Delete")) || (data16 === "Alter")) || (data16 === "Describe")) || (data16 === "ClusterAction")) || (data16 === "DescribeConfigs")) || (data16 === "AlterConfigs")) || (data16 === "IdempotentWrite")) || (data16 === "CreateTokens")) || (data16 === "DescribeTokens")) || (data16 === "TwoPhaseCommit"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/rules/" + i3+"/deny/" + i5,schemaPath:"#/properties/spec/properties/rules/items/properties/deny/items/enum",keyword:"enum",params:{allowedValues: schema26.properties.spec.properties.rules.items.properties.deny.items.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/rules/" + i3+"/deny",schemaPath:"#/properties/spec/properties/rules/items/properties/deny/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data12.topics !== undefined){
let data17 = data12.topics;
if(Array.isArray(data17)){
if(data17.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/rules/" + i3+"/topics",schemaPath:"#/properties/spec/properties/rules/items/properties/topics/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len6 = data17.length;
for(let i6=0; i6<len6; i6++){
let data18 = data17[i6];
if(typeof data18 === "string"){
if(func1(data18) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/rules/" + i3+"/topics/" + i6,schemaPath:"#/properties/spec/properties/rules/items/properties/topics/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/rules/" + i3+"/topics/" + i6,schemaPath:"#/properties/spec/properties/rules/items/properties/topics/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/rules/" + i3+"/topics",schemaPath:"#/properties/spec/properties/rules/items/properties/topics/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data12.groups !== undefined){
let data19 = data12.groups;
if(Array.isArray(data19)){
if(data19.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/rules/" + i3+"/groups",schemaPath:"#/properties/spec/properties/rules/items/properties/groups/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len7 = data19.length;
for(let i7=0; i7<len7; i7++){
let data20 = data19[i7];
if(typeof data20 === "string"){
if(func1(data20) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/rules/" + i3+"/groups/" + i7,schemaPath:"#/properties/spec/properties/rules/items/properties/groups/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/rules/" + i3+"/groups/" + i7,schemaPath:"#/properties/spec/properties/rules/items/properties/groups/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/rules/" + i3+"/groups",schemaPath:"#/properties/spec/properties/rules/items/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data12.transactionalIds !== undefined){
let data21 = data12.transactionalIds;
if(Array.isArray(data21)){
if(data21.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/rules/" + i3+"/transactionalIds",schemaPath:"#/properties/spec/properties/rules/items/properties/transactionalIds/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len8 = data21.length;
for(let i8=0; i8<len8; i8++){
let data22 = data21[i8];
if(typeof data22 === "string"){
if(func1(data22) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/rules/" + i3+"/transactionalIds/" + i8,schemaPath:"#/properties/spec/properties/rules/items/properties/transactionalIds/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/rules/" + i3+"/transactionalIds/" + i8,schemaPath:"#/properties/spec/properties/rules/items/properties/transactionalIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/rules/" + i3+"/transactionalIds",schemaPath:"#/properties/spec/properties/rules/items/properties/transactionalIds/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data12.delegationTokens !== undefined){
let data23 = data12.delegationTokens;
if(Array.isArray(data23)){
if(data23.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/rules/" + i3+"/delegationTokens",schemaPath:"#/properties/spec/properties/rules/items/properties/delegationTokens/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len9 = data23.length;
for(let i9=0; i9<len9; i9++){
let data24 = data23[i9];
if(typeof data24 === "string"){
if(func1(data24) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/rules/" + i3+"/delegationTokens/" + i9,schemaPath:"#/properties/spec/properties/rules/items/properties/delegationTokens/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/rules/" + i3+"/delegationTokens/" + i9,schemaPath:"#/properties/spec/properties/rules/items/properties/delegationTokens/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/rules/" + i3+"/delegationTokens",schemaPath:"#/properties/spec/properties/rules/items/properties/delegationTokens/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data12.users !== undefined){
let data25 = data12.users;
if(Array.isArray(data25)){
if(data25.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/rules/" + i3+"/users",schemaPath:"#/properties/spec/properties/rules/items/properties/users/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len10 = data25.length;
for(let i10=0; i10<len10; i10++){
let data26 = data25[i10];
if(typeof data26 === "string"){
if(func1(data26) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/rules/" + i3+"/users/" + i10,schemaPath:"#/properties/spec/properties/rules/items/properties/users/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/rules/" + i3+"/users/" + i10,schemaPath:"#/properties/spec/properties/rules/items/properties/users/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/rules/" + i3+"/users",schemaPath:"#/properties/spec/properties/rules/items/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data12.cluster !== undefined){
if(true !== data12.cluster){
(vErrors ??= []).push({instancePath:instancePath+"/spec/rules/" + i3+"/cluster",schemaPath:"#/properties/spec/properties/rules/items/properties/cluster/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/rules/" + i3,schemaPath:"#/properties/spec/properties/rules/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/rules",schemaPath:"#/properties/spec/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data6.state !== undefined){
let data28 = data6.state;
if(typeof data28 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/state",schemaPath:"#/properties/spec/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data28 === "present") || (data28 === "absent"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/state",schemaPath:"#/properties/spec/properties/state/enum",keyword:"enum",params:{allowedValues: schema26.properties.spec.properties.state.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const Quota = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"apiVersion":{"const":"topicwright/v1"},"kind":{"const":"Quota"},"metadata":{"type":"object","properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,252}$"},"clusters":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000},"minItems":1}},"additionalProperties":false,"required":["name"]},"spec":{"type":"object","properties":{"user":{"type":"string","minLength":1},"clientId":{"type":"string","minLength":1},"ip":{"type":"string","minLength":1},"limits":{"type":"object","properties":{"producerByteRate":{"type":["string","integer","null"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGT]i?B|kB|[kMG]bit)/s$","exclusiveMinimum":0},"consumerByteRate":{"type":["string","integer","null"],"pattern":"^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGT]i?B|kB|[kMG]bit)/s$","exclusiveMinimum":0},"requestPercentage":{"type":["number","null"],"exclusiveMinimum":0},"controllerMutationRate":{"type":["number","null"],"exclusiveMinimum":0},"connectionCreationRate":{"type":["integer","null"],"exclusiveMinimum":0,"maximum":2147483647}},"additionalProperties":false,"minProperties":1},"state":{"type":"string","enum":["present","absent"]}},"additionalProperties":false,"required":["limits"]}},"additionalProperties":false,"required":["apiVersion","kind","metadata","spec"]};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
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
if(data.metadata === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'"});
errors++;
}
if(data.spec === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},message:"must have required property '"+"spec"+"'"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
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
if("Quota" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Quota"},message:"must be equal to constant"});
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
for(const key1 in data2){
if(!((key1 === "name") || (key1 === "clusters"))){
(vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,252}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,252}$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.clusters !== undefined){
let data4 = data2.clusters;
if(Array.isArray(data4)){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters",schemaPath:"#/properties/metadata/properties/clusters/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func1(data5) > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters/" + i0,schemaPath:"#/properties/metadata/properties/clusters/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"});
errors++;
}
if(func1(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters/" + i0,schemaPath:"#/properties/metadata/properties/clusters/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters/" + i0,schemaPath:"#/properties/metadata/properties/clusters/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters",schemaPath:"#/properties/metadata/properties/clusters/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.spec !== undefined){
let data6 = data.spec;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.limits === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "limits"},message:"must have required property '"+"limits"+"'"});
errors++;
}
for(const key2 in data6){
if(!(((((key2 === "user") || (key2 === "clientId")) || (key2 === "ip")) || (key2 === "limits")) || (key2 === "state"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data6.user !== undefined){
let data7 = data6.user;
if(typeof data7 === "string"){
if(func1(data7) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/user",schemaPath:"#/properties/spec/properties/user/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/user",schemaPath:"#/properties/spec/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data6.clientId !== undefined){
let data8 = data6.clientId;
if(typeof data8 === "string"){
if(func1(data8) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/clientId",schemaPath:"#/properties/spec/properties/clientId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/clientId",schemaPath:"#/properties/spec/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data6.ip !== undefined){
let data9 = data6.ip;
if(typeof data9 === "string"){
if(func1(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/ip",schemaPath:"#/properties/spec/properties/ip/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/ip",schemaPath:"#/properties/spec/properties/ip/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data6.limits !== undefined){
let data10 = data6.limits;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/limits",schemaPath:"#/properties/spec/properties/limits/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key3 in data10){
if(!(((((key3 === "producerByteRate") || (key3 === "consumerByteRate")) || (key3 === "requestPercentage")) || (key3 === "controllerMutationRate")) || (key3 === "connectionCreationRate"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/limits",schemaPath:"#/properties/spec/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
if(data10.producerByteRate !== undefined){
let data11 = data10.producerByteRate;
if(((typeof data11 !== "string") && (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11))))) && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/limits/producerByteRate",schemaPath:"#/properties/spec/properties/limits/properties/producerByteRate/type",keyword:"type",params:{type: schema27.properties.spec.properties.limits.properties.producerByteRate.type},message:"must be string,integer,null"});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 <= 0 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/limits/producerByteRate",schemaPath:"#/properties/spec/properties/limits/properties/producerByteRate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data11 === "string"){
if(!pattern29.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/limits/producerByteRate",schemaPath:"#/properties/spec/properties/limits/properties/producerByteRate/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGT]i?B|kB|[kMG]bit)/s$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGT]i?B|kB|[kMG]bit)/s$"+"\""});
errors++;
}
}
}
if(data10.consumerByteRate !== undefined){
let data12 = data10.consumerByteRate;
if(((typeof data12 !== "string") && (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12))))) && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/limits/consumerByteRate",schemaPath:"#/properties/spec/properties/limits/properties/consumerByteRate/type",keyword:"type",params:{type: schema27.properties.spec.properties.limits.properties.consumerByteRate.type},message:"must be string,integer,null"});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 <= 0 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/limits/consumerByteRate",schemaPath:"#/properties/spec/properties/limits/properties/consumerByteRate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
if(typeof data12 === "string"){
if(!pattern29.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/limits/consumerByteRate",schemaPath:"#/properties/spec/properties/limits/properties/consumerByteRate/pattern",keyword:"pattern",params:{pattern: "^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGT]i?B|kB|[kMG]bit)/s$"},message:"must match pattern \""+"^(?!0+(?:\\.0+)?[^\\d.])\\d+(?:\\.\\d+)?\\s*(?:B|[KMGT]i?B|kB|[kMG]bit)/s$"+"\""});
errors++;
}
}
}
if(data10.requestPercentage !== undefined){
let data13 = data10.requestPercentage;
if((!((typeof data13 == "number") && (isFinite(data13)))) && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/limits/requestPercentage",schemaPath:"#/properties/spec/properties/limits/properties/requestPercentage/type",keyword:"type",params:{type: schema27.properties.spec.properties.limits.properties.requestPercentage.type},message:"must be number,null"});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 <= 0 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/limits/requestPercentage",schemaPath:"#/properties/spec/properties/limits/properties/requestPercentage/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
}
if(data10.controllerMutationRate !== undefined){
let data14 = data10.controllerMutationRate;
if((!((typeof data14 == "number") && (isFinite(data14)))) && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/limits/controllerMutationRate",schemaPath:"#/properties/spec/properties/limits/properties/controllerMutationRate/type",keyword:"type",params:{type: schema27.properties.spec.properties.limits.properties.controllerMutationRate.type},message:"must be number,null"});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 <= 0 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/limits/controllerMutationRate",schemaPath:"#/properties/spec/properties/limits/properties/controllerMutationRate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
}
if(data10.connectionCreationRate !== undefined){
let data15 = data10.connectionCreationRate;
if((!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/limits/connectionCreationRate",schemaPath:"#/properties/spec/properties/limits/properties/connectionCreationRate/type",keyword:"type",params:{type: schema27.properties.spec.properties.limits.properties.connectionCreationRate.type},message:"must be integer,null"});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 2147483647 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/limits/connectionCreationRate",schemaPath:"#/properties/spec/properties/limits/properties/connectionCreationRate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"});
errors++;
}
if(data15 <= 0 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/limits/connectionCreationRate",schemaPath:"#/properties/spec/properties/limits/properties/connectionCreationRate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/limits",schemaPath:"#/properties/spec/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data6.state !== undefined){
let data16 = data6.state;
if(typeof data16 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/state",schemaPath:"#/properties/spec/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data16 === "present") || (data16 === "absent"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/state",schemaPath:"#/properties/spec/properties/state/enum",keyword:"enum",params:{allowedValues: schema27.properties.spec.properties.state.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const User = validate61;
const schema28 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"apiVersion":{"const":"topicwright/v1"},"kind":{"const":"User"},"metadata":{"type":"object","properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,252}$"},"clusters":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000},"minItems":1}},"additionalProperties":false,"required":["name"]},"spec":{"type":"object","properties":{"username":{"type":"string","minLength":1},"credentials":{"type":"array","items":{"type":"object","properties":{"mechanism":{"type":"string","enum":["scram-sha-512","scram-sha-256"]},"password":{"type":"string","minLength":1},"passwordVersion":{"type":"integer","minimum":1},"iterations":{"type":"integer","minimum":4096,"maximum":16384}},"additionalProperties":false,"required":["mechanism"]},"minItems":1},"state":{"type":"string","enum":["present","absent"]}},"additionalProperties":false,"required":["credentials"]}},"additionalProperties":false,"required":["apiVersion","kind","metadata","spec"]};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
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
if(data.metadata === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'"});
errors++;
}
if(data.spec === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},message:"must have required property '"+"spec"+"'"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
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
if("User" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "User"},message:"must be equal to constant"});
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
for(const key1 in data2){
if(!((key1 === "name") || (key1 === "clusters"))){
(vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,252}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,252}$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.clusters !== undefined){
let data4 = data2.clusters;
if(Array.isArray(data4)){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters",schemaPath:"#/properties/metadata/properties/clusters/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func1(data5) > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters/" + i0,schemaPath:"#/properties/metadata/properties/clusters/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"});
errors++;
}
if(func1(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters/" + i0,schemaPath:"#/properties/metadata/properties/clusters/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters/" + i0,schemaPath:"#/properties/metadata/properties/clusters/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata/clusters",schemaPath:"#/properties/metadata/properties/clusters/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.spec !== undefined){
let data6 = data.spec;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.credentials === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "credentials"},message:"must have required property '"+"credentials"+"'"});
errors++;
}
for(const key2 in data6){
if(!(((key2 === "username") || (key2 === "credentials")) || (key2 === "state"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data6.username !== undefined){
let data7 = data6.username;
if(typeof data7 === "string"){
if(func1(data7) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/username",schemaPath:"#/properties/spec/properties/username/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/username",schemaPath:"#/properties/spec/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data6.credentials !== undefined){
let data8 = data6.credentials;
if(Array.isArray(data8)){
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/credentials",schemaPath:"#/properties/spec/properties/credentials/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.mechanism === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/spec/credentials/" + i1,schemaPath:"#/properties/spec/properties/credentials/items/required",keyword:"required",params:{missingProperty: "mechanism"},message:"must have required property '"+"mechanism"+"'"});
errors++;
}
for(const key3 in data9){
if(!((((key3 === "mechanism") || (key3 === "password")) || (key3 === "passwordVersion")) || (key3 === "iterations"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/credentials/" + i1,schemaPath:"#/properties/spec/properties/credentials/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
if(data9.mechanism !== undefined){
let data10 = data9.mechanism;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/credentials/" + i1+"/mechanism",schemaPath:"#/properties/spec/properties/credentials/items/properties/mechanism/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data10 === "scram-sha-512") || (data10 === "scram-sha-256"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/credentials/" + i1+"/mechanism",schemaPath:"#/properties/spec/properties/credentials/items/properties/mechanism/enum",keyword:"enum",params:{allowedValues: schema28.properties.spec.properties.credentials.items.properties.mechanism.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data9.password !== undefined){
let data11 = data9.password;
if(typeof data11 === "string"){
if(func1(data11) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/spec/credentials/" + i1+"/password",schemaPath:"#/properties/spec/properties/credentials/items/properties/password/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/credentials/" + i1+"/password",schemaPath:"#/properties/spec/properties/credentials/items/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data9.passwordVersion !== undefined){
let data12 = data9.passwordVersion;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/credentials/" + i1+"/passwordVersion",schemaPath:"#/properties/spec/properties/credentials/items/properties/passwordVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/credentials/" + i1+"/passwordVersion",schemaPath:"#/properties/spec/properties/credentials/items/properties/passwordVersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data9.iterations !== undefined){
let data13 = data9.iterations;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/credentials/" + i1+"/iterations",schemaPath:"#/properties/spec/properties/credentials/items/properties/iterations/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 16384 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/credentials/" + i1+"/iterations",schemaPath:"#/properties/spec/properties/credentials/items/properties/iterations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16384},message:"must be <= 16384"});
errors++;
}
if(data13 < 4096 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/spec/credentials/" + i1+"/iterations",schemaPath:"#/properties/spec/properties/credentials/items/properties/iterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4096},message:"must be >= 4096"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/credentials/" + i1,schemaPath:"#/properties/spec/properties/credentials/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec/credentials",schemaPath:"#/properties/spec/properties/credentials/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data6.state !== undefined){
let data14 = data6.state;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/spec/state",schemaPath:"#/properties/spec/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data14 === "present") || (data14 === "absent"))){
(vErrors ??= []).push({instancePath:instancePath+"/spec/state",schemaPath:"#/properties/spec/properties/state/enum",keyword:"enum",params:{allowedValues: schema28.properties.spec.properties.state.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validatorByKind: { readonly [Kind in keyof DocumentByKind]: Validator<DocumentByKind[Kind]> } = {
  Cluster, BrokerPool, Placement, Topic, Tags, ThrottlePolicy, Guardrails, Acl, Quota, User,
};

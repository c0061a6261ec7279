// @ts-nocheck: compiled from the schema by `npm run schemas`
/** Whether a JSON value is what schemas/ says of it. */
import type { SnapshotJson } from '../snapshot-json.ts';
import type { Validator } from '../../../model/problem/schema-error.ts';

const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"apiVersion":{"const":"topicwright/v1"},"kind":{"const":"ClusterSnapshot"},"clusterId":{"type":"string","minLength":1},"takenAt":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$"},"brokers":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer","minimum":0},"host":{"type":"string","minLength":1},"port":{"type":"integer","minimum":0,"maximum":65535},"rack":{"type":["string","null"]},"tags":{"type":"object","additionalProperties":{"type":"string"}},"configs":{"type":"object","additionalProperties":{"type":"string"}},"logDirs":{"type":"array","items":{"type":"object","properties":{"path":{"type":"string","minLength":1},"totalBytes":{"type":"integer","minimum":0},"usableBytes":{"type":"integer","minimum":0},"cordoned":{"const":true},"failed":{"const":true}},"required":["path","totalBytes","usableBytes"],"additionalProperties":false}},"hung":{"const":true}},"required":["id"],"additionalProperties":false}},"topics":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1},"partitions":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer","minimum":0},"replicas":{"type":"array","items":{"type":"integer","minimum":0},"minItems":1},"isr":{"type":"array","items":{"type":"integer","minimum":0}},"leader":{"type":["integer","null"],"minimum":0},"offlineReplicas":{"type":"array","items":{"type":"integer","minimum":0}},"eligibleLeaders":{"type":"array","items":{"type":"integer","minimum":0}},"sizeBytes":{"type":"integer","minimum":0},"addingReplicas":{"type":"array","items":{"type":"integer","minimum":0}},"removingReplicas":{"type":"array","items":{"type":"integer","minimum":0}}},"required":["id","replicas"],"additionalProperties":false},"minItems":1},"id":{"type":"string","minLength":1},"tags":{"type":"object","additionalProperties":{"type":"string"}},"configs":{"type":"object","additionalProperties":{"type":"string"}}},"required":["name","partitions"],"additionalProperties":false}},"downBrokers":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer","minimum":0},"host":{"type":"string","minLength":1},"port":{"type":"integer","minimum":0,"maximum":65535},"rack":{"type":["string","null"]}},"required":["id"],"additionalProperties":false}},"topicDefaults":{"type":"object","additionalProperties":{"type":"string"}},"brokerSettings":{"type":"object","additionalProperties":{"type":"string"}},"journal":{"type":"object","additionalProperties":{"type":"string"}},"access":{"type":"object","properties":{"acls":{"type":["array","null"],"items":{"type":"object","properties":{"resourceType":{"enum":["topic","group","cluster","transactional-id","delegation-token","user"]},"resourceName":{"type":"string","minLength":1},"pattern":{"enum":["literal","prefixed"]},"principal":{"type":"string","minLength":1},"host":{"type":"string","minLength":1},"operation":{"enum":["All","Read","Write","Create","Delete","Alter","Describe","ClusterAction","DescribeConfigs","AlterConfigs","IdempotentWrite","CreateTokens","DescribeTokens","TwoPhaseCommit"]},"permission":{"enum":["allow","deny"]}},"required":["resourceType","resourceName","pattern","principal","host","operation","permission"],"additionalProperties":false}},"quotas":{"type":"array","items":{"type":"object","properties":{"entity":{"type":"object","additionalProperties":{"type":["string","null"]}},"limits":{"type":"object","additionalProperties":{"type":"number"}}},"required":["entity","limits"],"additionalProperties":false}},"users":{"type":"array","items":{"type":"object","properties":{"user":{"type":"string","minLength":1},"mechanism":{"enum":["scram-sha-256","scram-sha-512"]},"iterations":{"type":"integer","minimum":0}},"required":["user","mechanism","iterations"],"additionalProperties":false}},"unknownAcls":{"type":"integer","minimum":0},"ownPrincipal":{"type":"string","minLength":1}},"required":["acls","quotas","users"],"additionalProperties":false},"metrics":{"type":"object","properties":{"source":{"enum":["logdirs","prometheus","datadog"]},"takenAt":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$"},"windowMs":{"type":"number","minimum":0},"brokers":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer","minimum":0},"sent":{"type":"number","minimum":0},"received":{"type":"number","minimum":0},"instanceType":{"type":"string","minLength":1}},"required":["id"],"additionalProperties":false}}},"required":["source","takenAt","windowMs","brokers"],"additionalProperties":false},"simulation":{"type":"object","properties":{"linkBytesPerSecond":{"type":"number","exclusiveMinimum":0},"topicsCreated":{"type":"integer","minimum":0},"downBrokers":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer","minimum":0},"host":{"type":"string","minLength":1},"port":{"type":"integer","minimum":0,"maximum":65535},"rack":{"type":["string","null"]},"tags":{"type":"object","additionalProperties":{"type":"string"}},"configs":{"type":"object","additionalProperties":{"type":"string"}},"logDirs":{"type":"array","items":{"type":"object","properties":{"path":{"type":"string","minLength":1},"totalBytes":{"type":"integer","minimum":0},"usableBytes":{"type":"integer","minimum":0},"cordoned":{"const":true},"failed":{"const":true}},"required":["path","totalBytes","usableBytes"],"additionalProperties":false}},"hung":{"const":true}},"required":["id"],"additionalProperties":false}},"replicas":{"type":"array","items":{"type":"object","properties":{"topic":{"type":"string","minLength":1},"partition":{"type":"integer","minimum":0},"broker":{"type":"integer","minimum":0},"sizeBytes":{"type":"number","minimum":0}},"required":["topic","partition","broker","sizeBytes"],"additionalProperties":false}},"throttles":{"type":"array","items":{"type":"object","properties":{"broker":{"type":"integer","minimum":0},"side":{"enum":["leader","follower"]},"usedBytes":{"type":"number","minimum":0},"idleMs":{"type":"number"}},"required":["broker","side","usedBytes","idleMs"],"additionalProperties":false}}},"required":[],"additionalProperties":false}},"required":["apiVersion","kind","clusterId","takenAt","brokers","topics"],"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => [...text].length;
const pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$", "u");

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
if(data.clusterId === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clusterId"},message:"must have required property '"+"clusterId"+"'"});
errors++;
}
if(data.takenAt === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "takenAt"},message:"must have required property '"+"takenAt"+"'"});
errors++;
}
if(data.brokers === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "brokers"},message:"must have required property '"+"brokers"+"'"});
errors++;
}
if(data.topics === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "topics"},message:"must have required property '"+"topics"+"'"});
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
if("ClusterSnapshot" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "ClusterSnapshot"},message:"must be equal to constant"});
errors++;
}
}
if(data.clusterId !== undefined){
let data2 = data.clusterId;
if(typeof data2 === "string"){
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/clusterId",schemaPath:"#/properties/clusterId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clusterId",schemaPath:"#/properties/clusterId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.takenAt !== undefined){
let data3 = data.takenAt;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/takenAt",schemaPath:"#/properties/takenAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/takenAt",schemaPath:"#/properties/takenAt/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.brokers !== undefined){
let data4 = data.brokers;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0,schemaPath:"#/properties/brokers/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
for(const key1 in data5){
if(!((((((((key1 === "id") || (key1 === "host")) || (key1 === "port")) || (key1 === "rack")) || (key1 === "tags")) || (key1 === "configs")) || (key1 === "logDirs")) || (key1 === "hung"))){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0,schemaPath:"#/properties/brokers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data5.id !== undefined){
let data6 = data5.id;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/id",schemaPath:"#/properties/brokers/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/id",schemaPath:"#/properties/brokers/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data5.host !== undefined){
let data7 = data5.host;
if(typeof data7 === "string"){
if(func2(data7) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/host",schemaPath:"#/properties/brokers/items/properties/host/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/host",schemaPath:"#/properties/brokers/items/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data5.port !== undefined){
let data8 = data5.port;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/port",schemaPath:"#/properties/brokers/items/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 65535 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/port",schemaPath:"#/properties/brokers/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"});
errors++;
}
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/port",schemaPath:"#/properties/brokers/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data5.rack !== undefined){
let data9 = data5.rack;
if((typeof data9 !== "string") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/rack",schemaPath:"#/properties/brokers/items/properties/rack/type",keyword:"type",params:{type: schema19.properties.brokers.items.properties.rack.type},message:"must be string,null"});
errors++;
}
}
if(data5.tags !== undefined){
let data10 = data5.tags;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
if(typeof data10[key2] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/brokers/items/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/tags",schemaPath:"#/properties/brokers/items/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data5.configs !== undefined){
let data12 = data5.configs;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(typeof data12[key3] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/configs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/brokers/items/properties/configs/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/configs",schemaPath:"#/properties/brokers/items/properties/configs/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data5.logDirs !== undefined){
let data14 = data5.logDirs;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.path === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/logDirs/" + i1,schemaPath:"#/properties/brokers/items/properties/logDirs/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"});
errors++;
}
if(data15.totalBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/logDirs/" + i1,schemaPath:"#/properties/brokers/items/properties/logDirs/items/required",keyword:"required",params:{missingProperty: "totalBytes"},message:"must have required property '"+"totalBytes"+"'"});
errors++;
}
if(data15.usableBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/logDirs/" + i1,schemaPath:"#/properties/brokers/items/properties/logDirs/items/required",keyword:"required",params:{missingProperty: "usableBytes"},message:"must have required property '"+"usableBytes"+"'"});
errors++;
}
for(const key4 in data15){
if(!(((((key4 === "path") || (key4 === "totalBytes")) || (key4 === "usableBytes")) || (key4 === "cordoned")) || (key4 === "failed"))){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/logDirs/" + i1,schemaPath:"#/properties/brokers/items/properties/logDirs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"});
errors++;
}
}
if(data15.path !== undefined){
let data16 = data15.path;
if(typeof data16 === "string"){
if(func2(data16) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/logDirs/" + i1+"/path",schemaPath:"#/properties/brokers/items/properties/logDirs/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/logDirs/" + i1+"/path",schemaPath:"#/properties/brokers/items/properties/logDirs/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data15.totalBytes !== undefined){
let data17 = data15.totalBytes;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/logDirs/" + i1+"/totalBytes",schemaPath:"#/properties/brokers/items/properties/logDirs/items/properties/totalBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/logDirs/" + i1+"/totalBytes",schemaPath:"#/properties/brokers/items/properties/logDirs/items/properties/totalBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data15.usableBytes !== undefined){
let data18 = data15.usableBytes;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/logDirs/" + i1+"/usableBytes",schemaPath:"#/properties/brokers/items/properties/logDirs/items/properties/usableBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/logDirs/" + i1+"/usableBytes",schemaPath:"#/properties/brokers/items/properties/logDirs/items/properties/usableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data15.cordoned !== undefined){
if(true !== data15.cordoned){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/logDirs/" + i1+"/cordoned",schemaPath:"#/properties/brokers/items/properties/logDirs/items/properties/cordoned/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
if(data15.failed !== undefined){
if(true !== data15.failed){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/logDirs/" + i1+"/failed",schemaPath:"#/properties/brokers/items/properties/logDirs/items/properties/failed/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/logDirs/" + i1,schemaPath:"#/properties/brokers/items/properties/logDirs/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/logDirs",schemaPath:"#/properties/brokers/items/properties/logDirs/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data5.hung !== undefined){
if(true !== data5.hung){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/hung",schemaPath:"#/properties/brokers/items/properties/hung/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
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
if(data.topics !== undefined){
let data22 = data.topics;
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2,schemaPath:"#/properties/topics/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
if(data23.partitions === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2,schemaPath:"#/properties/topics/items/required",keyword:"required",params:{missingProperty: "partitions"},message:"must have required property '"+"partitions"+"'"});
errors++;
}
for(const key5 in data23){
if(!(((((key5 === "name") || (key5 === "partitions")) || (key5 === "id")) || (key5 === "tags")) || (key5 === "configs"))){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2,schemaPath:"#/properties/topics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"});
errors++;
}
}
if(data23.name !== undefined){
let data24 = data23.name;
if(typeof data24 === "string"){
if(func2(data24) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/name",schemaPath:"#/properties/topics/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/name",schemaPath:"#/properties/topics/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data23.partitions !== undefined){
let data25 = data23.partitions;
if(Array.isArray(data25)){
if(data25.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/partitions",schemaPath:"#/properties/topics/items/properties/partitions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
let data26 = data25[i3];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/partitions/" + i3,schemaPath:"#/properties/topics/items/properties/partitions/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
if(data26.replicas === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/partitions/" + i3,schemaPath:"#/properties/topics/items/properties/partitions/items/required",keyword:"required",params:{missingProperty: "replicas"},message:"must have required property '"+"replicas"+"'"});
errors++;
}
for(const key6 in data26){
if(!(func1.call(schema19.properties.topics.items.properties.partitions.items.properties, key6))){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/partitions/" + i3,schemaPath:"#/properties/topics/items/properties/partitions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"});
errors++;
}
}
if(data26.id !== undefined){
let data27 = data26.id;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/partitions/" + i3+"/id",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/partitions/" + i3+"/id",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data26.replicas !== undefined){
let data28 = data26.replicas;
if(Array.isArray(data28)){
if(data28.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/partitions/" + i3+"/replicas",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/replicas/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len4 = data28.length;
for(let i4=0; i4<len4; i4++){
let data29 = data28[i4];
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/partitions/" + i3+"/replicas/" + i4,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/replicas/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/partitions/" + i3+"/replicas/" + i4,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/replicas/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/partitions/" + i3+"/replicas",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/replicas/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data26.isr !== undefined){
let data30 = data26.isr;
if(Array.isArray(data30)){
const len5 = data30.length;
for(let i5=0; i5<len5; i5++){
let data31 = data30[i5];
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/partitions/" + i3+"/isr/" + i5,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/isr/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/partitions/" + i3+"/isr/" + i5,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/isr/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/partitions/" + i3+"/isr",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/isr/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data26.leader !== undefined){
let data32 = data26.leader;
if((!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))) && (data32 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/partitions/" + i3+"/leader",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/leader/type",keyword:"type",params:{type: schema19.properties.topics.items.properties.partitions.items.properties.leader.type},message:"must be integer,null"});
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/partitions/" + i3+"/leader",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/leader/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data26.offlineReplicas !== undefined){
let data33 = data26.offlineReplicas;
if(Array.isArray(data33)){
const len6 = data33.length;
for(let i6=0; i6<len6; i6++){
let data34 = data33[i6];
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/partitions/" + i3+"/offlineReplicas/" + i6,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/offlineReplicas/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/partitions/" + i3+"/offlineReplicas/" + i6,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/offlineReplicas/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/partitions/" + i3+"/offlineReplicas",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/offlineReplicas/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data26.eligibleLeaders !== undefined){
let data35 = data26.eligibleLeaders;
if(Array.isArray(data35)){
const len7 = data35.length;
for(let i7=0; i7<len7; i7++){
let data36 = data35[i7];
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/partitions/" + i3+"/eligibleLeaders/" + i7,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/eligibleLeaders/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/partitions/" + i3+"/eligibleLeaders/" + i7,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/eligibleLeaders/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/partitions/" + i3+"/eligibleLeaders",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/eligibleLeaders/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data26.sizeBytes !== undefined){
let data37 = data26.sizeBytes;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/partitions/" + i3+"/sizeBytes",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/sizeBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/partitions/" + i3+"/sizeBytes",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/sizeBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data26.addingReplicas !== undefined){
let data38 = data26.addingReplicas;
if(Array.isArray(data38)){
const len8 = data38.length;
for(let i8=0; i8<len8; i8++){
let data39 = data38[i8];
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/partitions/" + i3+"/addingReplicas/" + i8,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/addingReplicas/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/partitions/" + i3+"/addingReplicas/" + i8,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/addingReplicas/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/partitions/" + i3+"/addingReplicas",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/addingReplicas/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data26.removingReplicas !== undefined){
let data40 = data26.removingReplicas;
if(Array.isArray(data40)){
const len9 = data40.length;
for(let i9=0; i9<len9; i9++){
let data41 = data40[i9];
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/partitions/" + i3+"/removingReplicas/" + i9,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/removingReplicas/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/partitions/" + i3+"/removingReplicas/" + i9,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/removingReplicas/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/partitions/" + i3+"/removingReplicas",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/removingReplicas/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/partitions/" + i3,schemaPath:"#/properties/topics/items/properties/partitions/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/partitions",schemaPath:"#/properties/topics/items/properties/partitions/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data23.id !== undefined){
let data42 = data23.id;
if(typeof data42 === "string"){
if(func2(data42) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/id",schemaPath:"#/properties/topics/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/id",schemaPath:"#/properties/topics/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data23.tags !== undefined){
let data43 = data23.tags;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key7 in data43){
if(typeof data43[key7] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/tags/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/topics/items/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/tags",schemaPath:"#/properties/topics/items/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data23.configs !== undefined){
let data45 = data23.configs;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key8 in data45){
if(typeof data45[key8] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/configs/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/topics/items/properties/configs/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2+"/configs",schemaPath:"#/properties/topics/items/properties/configs/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i2,schemaPath:"#/properties/topics/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.downBrokers !== undefined){
let data47 = data.downBrokers;
if(Array.isArray(data47)){
const len10 = data47.length;
for(let i10=0; i10<len10; i10++){
let data48 = data47[i10];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/downBrokers/" + i10,schemaPath:"#/properties/downBrokers/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
for(const key9 in data48){
if(!((((key9 === "id") || (key9 === "host")) || (key9 === "port")) || (key9 === "rack"))){
(vErrors ??= []).push({instancePath:instancePath+"/downBrokers/" + i10,schemaPath:"#/properties/downBrokers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"});
errors++;
}
}
if(data48.id !== undefined){
let data49 = data48.id;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
(vErrors ??= []).push({instancePath:instancePath+"/downBrokers/" + i10+"/id",schemaPath:"#/properties/downBrokers/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
(vErrors ??= []).push({instancePath:instancePath+"/downBrokers/" + i10+"/id",schemaPath:"#/properties/downBrokers/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data48.host !== undefined){
let data50 = data48.host;
if(typeof data50 === "string"){
if(func2(data50) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/downBrokers/" + i10+"/host",schemaPath:"#/properties/downBrokers/items/properties/host/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/downBrokers/" + i10+"/host",schemaPath:"#/properties/downBrokers/items/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data48.port !== undefined){
let data51 = data48.port;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
(vErrors ??= []).push({instancePath:instancePath+"/downBrokers/" + i10+"/port",schemaPath:"#/properties/downBrokers/items/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 65535 || isNaN(data51)){
(vErrors ??= []).push({instancePath:instancePath+"/downBrokers/" + i10+"/port",schemaPath:"#/properties/downBrokers/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"});
errors++;
}
if(data51 < 0 || isNaN(data51)){
(vErrors ??= []).push({instancePath:instancePath+"/downBrokers/" + i10+"/port",schemaPath:"#/properties/downBrokers/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data48.rack !== undefined){
let data52 = data48.rack;
if((typeof data52 !== "string") && (data52 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/downBrokers/" + i10+"/rack",schemaPath:"#/properties/downBrokers/items/properties/rack/type",keyword:"type",params:{type: schema19.properties.downBrokers.items.properties.rack.type},message:"must be string,null"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/downBrokers/" + i10,schemaPath:"#/properties/downBrokers/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/downBrokers",schemaPath:"#/properties/downBrokers/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.topicDefaults !== undefined){
let data53 = data.topicDefaults;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key10 in data53){
if(typeof data53[key10] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/topicDefaults/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/topicDefaults/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topicDefaults",schemaPath:"#/properties/topicDefaults/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.brokerSettings !== undefined){
let data55 = data.brokerSettings;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key11 in data55){
if(typeof data55[key11] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/brokerSettings/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/brokerSettings/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/brokerSettings",schemaPath:"#/properties/brokerSettings/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.journal !== undefined){
let data57 = data.journal;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key12 in data57){
if(typeof data57[key12] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/journal/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/journal/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/journal",schemaPath:"#/properties/journal/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.access !== undefined){
let data59 = data.access;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.acls === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access",schemaPath:"#/properties/access/required",keyword:"required",params:{missingProperty: "acls"},message:"must have required property '"+"acls"+"'"});
errors++;
}
if(data59.quotas === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access",schemaPath:"#/properties/access/required",keyword:"required",params:{missingProperty: "quotas"},message:"must have required property '"+"quotas"+"'"});
errors++;
}
if(data59.users === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access",schemaPath:"#/properties/access/required",keyword:"required",params:{missingProperty: "users"},message:"must have required property '"+"users"+"'"});
errors++;
}
for(const key13 in data59){
if(!(((((key13 === "acls") || (key13 === "quotas")) || (key13 === "users")) || (key13 === "unknownAcls")) || (key13 === "ownPrincipal"))){
(vErrors ??= []).push({instancePath:instancePath+"/access",schemaPath:"#/properties/access/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"});
errors++;
}
}
if(data59.acls !== undefined){
let data60 = data59.acls;
if((!(Array.isArray(data60))) && (data60 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls",schemaPath:"#/properties/access/properties/acls/type",keyword:"type",params:{type: schema19.properties.access.properties.acls.type},message:"must be array,null"});
errors++;
}
if(Array.isArray(data60)){
const len11 = data60.length;
for(let i11=0; i11<len11; i11++){
let data61 = data60[i11];
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.resourceType === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i11,schemaPath:"#/properties/access/properties/acls/items/required",keyword:"required",params:{missingProperty: "resourceType"},message:"must have required property '"+"resourceType"+"'"});
errors++;
}
if(data61.resourceName === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i11,schemaPath:"#/properties/access/properties/acls/items/required",keyword:"required",params:{missingProperty: "resourceName"},message:"must have required property '"+"resourceName"+"'"});
errors++;
}
if(data61.pattern === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i11,schemaPath:"#/properties/access/properties/acls/items/required",keyword:"required",params:{missingProperty: "pattern"},message:"must have required property '"+"pattern"+"'"});
errors++;
}
if(data61.principal === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i11,schemaPath:"#/properties/access/properties/acls/items/required",keyword:"required",params:{missingProperty: "principal"},message:"must have required property '"+"principal"+"'"});
errors++;
}
if(data61.host === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i11,schemaPath:"#/properties/access/properties/acls/items/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'"});
errors++;
}
if(data61.operation === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i11,schemaPath:"#/properties/access/properties/acls/items/required",keyword:"required",params:{missingProperty: "operation"},message:"must have required property '"+"operation"+"'"});
errors++;
}
if(data61.permission === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i11,schemaPath:"#/properties/access/properties/acls/items/required",keyword:"required",params:{missingProperty: "permission"},message:"must have required property '"+"permission"+"'"});
errors++;
}
for(const key14 in data61){
if(!(((((((key14 === "resourceType") || (key14 === "resourceName")) || (key14 === "pattern")) || (key14 === "principal")) || (key14 === "host")) || (key14 === "operation")) || (key14 === "permission"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i11,schemaPath:"#/properties/access/properties/acls/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"});
errors++;
}
}
if(data61.resourceType !== undefined){
let data62 = data61.resourceType;
if(!((((((data62 === "topic") || (data62 === "group")) || (data62 === "cluster")) || (data62 === "transactional-id")) || (data62 === "delegation-token")) || (data62 === "user"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i11+"/resourceType",schemaPath:"#/properties/access/properties/acls/items/properties/resourceType/enum",keyword:"enum",params:{allowedValues: schema19.properties.access.properties.acls.items.properties.resourceType.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data61.resourceName !== undefined){
let data63 = data61.resourceName;
if(typeof data63 === "string"){
if(func2(data63) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i11+"/resourceName",schemaPath:"#/properties/access/properties/acls/items/properties/resourceName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i11+"/resourceName",schemaPath:"#/properties/access/properties/acls/items/properties/resourceName/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data61.pattern !== undefined){
let data64 = data61.pattern;
if(!((data64 === "literal") || (data64 === "prefixed"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i11+"/pattern",schemaPath:"#/properties/access/properties/acls/items/properties/pattern/enum",keyword:"enum",params:{allowedValues: schema19.properties.access.properties.acls.items.properties.pattern.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data61.principal !== undefined){
let data65 = data61.principal;
if(typeof data65 === "string"){
if(func2(data65) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i11+"/principal",schemaPath:"#/properties/access/properties/acls/items/properties/principal/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i11+"/principal",schemaPath:"#/properties/access/properties/acls/items/properties/principal/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data61.host !== undefined){
let data66 = data61.host;
if(typeof data66 === "string"){
if(func2(data66) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i11+"/host",schemaPath:"#/properties/access/properties/acls/items/properties/host/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i11+"/host",schemaPath:"#/properties/access/properties/acls/items/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data61.operation !== undefined){
let data67 = data61.operation;
if(!((((((((((((((data67 === "All") || (data67 === "Read")) || (data67 === "Write")) || (data67 === "Create")) || (data67 === "Delete")) || (data67 === "Alter")) || (data67 === "Describe")) || (data67 === "ClusterAction")) || (data67 === "DescribeConfigs")) || (data67 === "AlterConfigs")) || (data67 === "IdempotentWrite")) || (data67 === "CreateTokens")) || (data67 === "DescribeTokens")) || (data67 === "TwoPhaseCommit"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i11+"/operation",schemaPath:"#/properties/access/properties/acls/items/properties/operation/enum",keyword:"enum",params:{allowedValues: schema19.properties.access.properties.acls.items.properties.operation.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data61.permission !== undefined){
let data68 = data61.permission;
if(!((data68 === "allow") || (data68 === "deny"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i11+"/permission",schemaPath:"#/properties/access/properties/acls/items/properties/permission/enum",keyword:"enum",params:{allowedValues: schema19.properties.access.properties.acls.items.properties.permission.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i11,schemaPath:"#/properties/access/properties/acls/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
}
if(data59.quotas !== undefined){
let data69 = data59.quotas;
if(Array.isArray(data69)){
const len12 = data69.length;
for(let i12=0; i12<len12; i12++){
let data70 = data69[i12];
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.entity === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/quotas/" + i12,schemaPath:"#/properties/access/properties/quotas/items/required",keyword:"required",params:{missingProperty: "entity"},message:"must have required property '"+"entity"+"'"});
errors++;
}
if(data70.limits === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/quotas/" + i12,schemaPath:"#/properties/access/properties/quotas/items/required",keyword:"required",params:{missingProperty: "limits"},message:"must have required property '"+"limits"+"'"});
errors++;
}
for(const key15 in data70){
if(!((key15 === "entity") || (key15 === "limits"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/quotas/" + i12,schemaPath:"#/properties/access/properties/quotas/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"});
errors++;
}
}
if(data70.entity !== undefined){
let data71 = data70.entity;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key16 in data71){
let data72 = data71[key16];
if((typeof data72 !== "string") && (data72 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/access/quotas/" + i12+"/entity/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/access/properties/quotas/items/properties/entity/additionalProperties/type",keyword:"type",params:{type: schema19.properties.access.properties.quotas.items.properties.entity.additionalProperties.type},message:"must be string,null"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/quotas/" + i12+"/entity",schemaPath:"#/properties/access/properties/quotas/items/properties/entity/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data70.limits !== undefined){
let data73 = data70.limits;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key17 in data73){
let data74 = data73[key17];
if(!((typeof data74 == "number") && (isFinite(data74)))){
(vErrors ??= []).push({instancePath:instancePath+"/access/quotas/" + i12+"/limits/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/access/properties/quotas/items/properties/limits/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/quotas/" + i12+"/limits",schemaPath:"#/properties/access/properties/quotas/items/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/quotas/" + i12,schemaPath:"#/properties/access/properties/quotas/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/quotas",schemaPath:"#/properties/access/properties/quotas/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data59.users !== undefined){
let data75 = data59.users;
if(Array.isArray(data75)){
const len13 = data75.length;
for(let i13=0; i13<len13; i13++){
let data76 = data75[i13];
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.user === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/users/" + i13,schemaPath:"#/properties/access/properties/users/items/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"});
errors++;
}
if(data76.mechanism === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/users/" + i13,schemaPath:"#/properties/access/properties/users/items/required",keyword:"required",params:{missingProperty: "mechanism"},message:"must have required property '"+"mechanism"+"'"});
errors++;
}
if(data76.iterations === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/users/" + i13,schemaPath:"#/properties/access/properties/users/items/required",keyword:"required",params:{missingProperty: "iterations"},message:"must have required property '"+"iterations"+"'"});
errors++;
}
for(const key18 in data76){
if(!(((key18 === "user") || (key18 === "mechanism")) || (key18 === "iterations"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/users/" + i13,schemaPath:"#/properties/access/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"});
errors++;
}
}
if(data76.user !== undefined){
let data77 = data76.user;
if(typeof data77 === "string"){
if(func2(data77) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/access/users/" + i13+"/user",schemaPath:"#/properties/access/properties/users/items/properties/user/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/users/" + i13+"/user",schemaPath:"#/properties/access/properties/users/items/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data76.mechanism !== undefined){
let data78 = data76.mechanism;
if(!((data78 === "scram-sha-256") || (data78 === "scram-sha-512"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/users/" + i13+"/mechanism",schemaPath:"#/properties/access/properties/users/items/properties/mechanism/enum",keyword:"enum",params:{allowedValues: schema19.properties.access.properties.users.items.properties.mechanism.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data76.iterations !== undefined){
let data79 = data76.iterations;
if(!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))){
(vErrors ??= []).push({instancePath:instancePath+"/access/users/" + i13+"/iterations",schemaPath:"#/properties/access/properties/users/items/properties/iterations/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data79 == "number") && (isFinite(data79))){
if(data79 < 0 || isNaN(data79)){
(vErrors ??= []).push({instancePath:instancePath+"/access/users/" + i13+"/iterations",schemaPath:"#/properties/access/properties/users/items/properties/iterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/users/" + i13,schemaPath:"#/properties/access/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/users",schemaPath:"#/properties/access/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data59.unknownAcls !== undefined){
let data80 = data59.unknownAcls;
if(!(((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80))) && (isFinite(data80)))){
(vErrors ??= []).push({instancePath:instancePath+"/access/unknownAcls",schemaPath:"#/properties/access/properties/unknownAcls/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data80 == "number") && (isFinite(data80))){
if(data80 < 0 || isNaN(data80)){
(vErrors ??= []).push({instancePath:instancePath+"/access/unknownAcls",schemaPath:"#/properties/access/properties/unknownAcls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data59.ownPrincipal !== undefined){
let data81 = data59.ownPrincipal;
if(typeof data81 === "string"){
if(func2(data81) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/access/ownPrincipal",schemaPath:"#/properties/access/properties/ownPrincipal/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/ownPrincipal",schemaPath:"#/properties/access/properties/ownPrincipal/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.metrics !== undefined){
let data82 = data.metrics;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.source === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"});
errors++;
}
if(data82.takenAt === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/required",keyword:"required",params:{missingProperty: "takenAt"},message:"must have required property '"+"takenAt"+"'"});
errors++;
}
if(data82.windowMs === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/required",keyword:"required",params:{missingProperty: "windowMs"},message:"must have required property '"+"windowMs"+"'"});
errors++;
}
if(data82.brokers === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/required",keyword:"required",params:{missingProperty: "brokers"},message:"must have required property '"+"brokers"+"'"});
errors++;
}
for(const key19 in data82){
if(!((((key19 === "source") || (key19 === "takenAt")) || (key19 === "windowMs")) || (key19 === "brokers"))){
(vErrors ??= []).push({instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"});
errors++;
}
}
if(data82.source !== undefined){
let data83 = data82.source;
if(!(((data83 === "logdirs") || (data83 === "prometheus")) || (data83 === "datadog"))){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/source",schemaPath:"#/properties/metrics/properties/source/enum",keyword:"enum",params:{allowedValues: schema19.properties.metrics.properties.source.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data82.takenAt !== undefined){
let data84 = data82.takenAt;
if(typeof data84 === "string"){
if(!pattern3.test(data84)){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/takenAt",schemaPath:"#/properties/metrics/properties/takenAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metrics/takenAt",schemaPath:"#/properties/metrics/properties/takenAt/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data82.windowMs !== undefined){
let data85 = data82.windowMs;
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 < 0 || isNaN(data85)){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/windowMs",schemaPath:"#/properties/metrics/properties/windowMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metrics/windowMs",schemaPath:"#/properties/metrics/properties/windowMs/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data82.brokers !== undefined){
let data86 = data82.brokers;
if(Array.isArray(data86)){
const len14 = data86.length;
for(let i14=0; i14<len14; i14++){
let data87 = data86[i14];
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/brokers/" + i14,schemaPath:"#/properties/metrics/properties/brokers/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
for(const key20 in data87){
if(!((((key20 === "id") || (key20 === "sent")) || (key20 === "received")) || (key20 === "instanceType"))){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/brokers/" + i14,schemaPath:"#/properties/metrics/properties/brokers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"});
errors++;
}
}
if(data87.id !== undefined){
let data88 = data87.id;
if(!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/brokers/" + i14+"/id",schemaPath:"#/properties/metrics/properties/brokers/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 < 0 || isNaN(data88)){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/brokers/" + i14+"/id",schemaPath:"#/properties/metrics/properties/brokers/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data87.sent !== undefined){
let data89 = data87.sent;
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 < 0 || isNaN(data89)){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/brokers/" + i14+"/sent",schemaPath:"#/properties/metrics/properties/brokers/items/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metrics/brokers/" + i14+"/sent",schemaPath:"#/properties/metrics/properties/brokers/items/properties/sent/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data87.received !== undefined){
let data90 = data87.received;
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 < 0 || isNaN(data90)){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/brokers/" + i14+"/received",schemaPath:"#/properties/metrics/properties/brokers/items/properties/received/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metrics/brokers/" + i14+"/received",schemaPath:"#/properties/metrics/properties/brokers/items/properties/received/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data87.instanceType !== undefined){
let data91 = data87.instanceType;
if(typeof data91 === "string"){
if(func2(data91) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/brokers/" + i14+"/instanceType",schemaPath:"#/properties/metrics/properties/brokers/items/properties/instanceType/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metrics/brokers/" + i14+"/instanceType",schemaPath:"#/properties/metrics/properties/brokers/items/properties/instanceType/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metrics/brokers/" + i14,schemaPath:"#/properties/metrics/properties/brokers/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metrics/brokers",schemaPath:"#/properties/metrics/properties/brokers/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.simulation !== undefined){
let data92 = data.simulation;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key21 in data92){
if(!(((((key21 === "linkBytesPerSecond") || (key21 === "topicsCreated")) || (key21 === "downBrokers")) || (key21 === "replicas")) || (key21 === "throttles"))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation",schemaPath:"#/properties/simulation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"});
errors++;
}
}
if(data92.linkBytesPerSecond !== undefined){
let data93 = data92.linkBytesPerSecond;
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 <= 0 || isNaN(data93)){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/linkBytesPerSecond",schemaPath:"#/properties/simulation/properties/linkBytesPerSecond/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/linkBytesPerSecond",schemaPath:"#/properties/simulation/properties/linkBytesPerSecond/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data92.topicsCreated !== undefined){
let data94 = data92.topicsCreated;
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/topicsCreated",schemaPath:"#/properties/simulation/properties/topicsCreated/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 < 0 || isNaN(data94)){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/topicsCreated",schemaPath:"#/properties/simulation/properties/topicsCreated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data92.downBrokers !== undefined){
let data95 = data92.downBrokers;
if(Array.isArray(data95)){
const len15 = data95.length;
for(let i15=0; i15<len15; i15++){
let data96 = data95[i15];
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/downBrokers/" + i15,schemaPath:"#/properties/simulation/properties/downBrokers/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
for(const key22 in data96){
if(!((((((((key22 === "id") || (key22 === "host")) || (key22 === "port")) || (key22 === "rack")) || (key22 === "tags")) || (key22 === "configs")) || (key22 === "logDirs")) || (key22 === "hung"))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/downBrokers/" + i15,schemaPath:"#/properties/simulation/properties/downBrokers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"});
errors++;
}
}
if(data96.id !== undefined){
let data97 = data96.id;
if(!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97)))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/downBrokers/" + i15+"/id",schemaPath:"#/properties/simulation/properties/downBrokers/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data97 == "number") && (isFinite(data97))){
if(data97 < 0 || isNaN(data97)){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/downBrokers/" + i15+"/id",schemaPath:"#/properties/simulation/properties/downBrokers/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data96.host !== undefined){
let data98 = data96.host;
if(typeof data98 === "string"){
if(func2(data98) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/downBrokers/" + i15+"/host",schemaPath:"#/properties/simulation/properties/downBrokers/items/properties/host/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/downBrokers/" + i15+"/host",schemaPath:"#/properties/simulation/properties/downBrokers/items/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data96.port !== undefined){
let data99 = data96.port;
if(!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/downBrokers/" + i15+"/port",schemaPath:"#/properties/simulation/properties/downBrokers/items/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 > 65535 || isNaN(data99)){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/downBrokers/" + i15+"/port",schemaPath:"#/properties/simulation/properties/downBrokers/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"});
errors++;
}
if(data99 < 0 || isNaN(data99)){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/downBrokers/" + i15+"/port",schemaPath:"#/properties/simulation/properties/downBrokers/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data96.rack !== undefined){
let data100 = data96.rack;
if((typeof data100 !== "string") && (data100 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/downBrokers/" + i15+"/rack",schemaPath:"#/properties/simulation/properties/downBrokers/items/properties/rack/type",keyword:"type",params:{type: schema19.properties.simulation.properties.downBrokers.items.properties.rack.type},message:"must be string,null"});
errors++;
}
}
if(data96.tags !== undefined){
let data101 = data96.tags;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
for(const key23 in data101){
if(typeof data101[key23] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/downBrokers/" + i15+"/tags/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/simulation/properties/downBrokers/items/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/downBrokers/" + i15+"/tags",schemaPath:"#/properties/simulation/properties/downBrokers/items/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data96.configs !== undefined){
let data103 = data96.configs;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key24 in data103){
if(typeof data103[key24] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/downBrokers/" + i15+"/configs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/simulation/properties/downBrokers/items/properties/configs/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/downBrokers/" + i15+"/configs",schemaPath:"#/properties/simulation/properties/downBrokers/items/properties/configs/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data96.logDirs !== undefined){
let data105 = data96.logDirs;
if(Array.isArray(data105)){
const len16 = data105.length;
for(let i16=0; i16<len16; i16++){
let data106 = data105[i16];
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.path === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/downBrokers/" + i15+"/logDirs/" + i16,schemaPath:"#/properties/simulation/properties/downBrokers/items/properties/logDirs/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"});
errors++;
}
if(data106.totalBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/downBrokers/" + i15+"/logDirs/" + i16,schemaPath:"#/properties/simulation/properties/downBrokers/items/properties/logDirs/items/required",keyword:"required",params:{missingProperty: "totalBytes"},message:"must have required property '"+"totalBytes"+"'"});
errors++;
}
if(data106.usableBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/downBrokers/" + i15+"/logDirs/" + i16,schemaPath:"#/properties/simulation/properties/downBrokers/items/properties/logDirs/items/required",keyword:"required",params:{missingProperty: "usableBytes"},message:"must have required property '"+"usableBytes"+"'"});
errors++;
}
for(const key25 in data106){
if(!(((((key25 === "path") || (key25 === "totalBytes")) || (key25 === "usableBytes")) || (key25 === "cordoned")) || (key25 === "failed"))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/downBrokers/" + i15+"/logDirs/" + i16,schemaPath:"#/properties/simulation/properties/downBrokers/items/properties/logDirs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"});
errors++;
}
}
if(data106.path !== undefined){
let data107 = data106.path;
if(typeof data107 === "string"){
if(func2(data107) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/downBrokers/" + i15+"/logDirs/" + i16+"/path",schemaPath:"#/properties/simulation/properties/downBrokers/items/properties/logDirs/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/downBrokers/" + i15+"/logDirs/" + i16+"/path",schemaPath:"#/properties/simulation/properties/downBrokers/items/properties/logDirs/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data106.totalBytes !== undefined){
let data108 = data106.totalBytes;
if(!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/downBrokers/" + i15+"/logDirs/" + i16+"/totalBytes",schemaPath:"#/properties/simulation/properties/downBrokers/items/properties/logDirs/items/properties/totalBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 < 0 || isNaN(data108)){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/downBrokers/" + i15+"/logDirs/" + i16+"/totalBytes",schemaPath:"#/properties/simulation/properties/downBrokers/items/properties/logDirs/items/properties/totalBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data106.usableBytes !== undefined){
let data109 = data106.usableBytes;
if(!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/downBrokers/" + i15+"/logDirs/" + i16+"/usableBytes",schemaPath:"#/properties/simulation/properties/downBrokers/items/properties/logDirs/items/properties/usableBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 < 0 || isNaN(data109)){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/downBrokers/" + i15+"/logDirs/" + i16+"/usableBytes",schemaPath:"#/properties/simulation/properties/downBrokers/items/properties/logDirs/items/properties/usableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data106.cordoned !== undefined){
if(true !== data106.cordoned){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/downBrokers/" + i15+"/logDirs/" + i16+"/cordoned",schemaPath:"#/properties/simulation/properties/downBrokers/items/properties/logDirs/items/properties/cordoned/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
if(data106.failed !== undefined){
if(true !== data106.failed){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/downBrokers/" + i15+"/logDirs/" + i16+"/failed",schemaPath:"#/properties/simulation/properties/downBrokers/items/properties/logDirs/items/properties/failed/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/downBrokers/" + i15+"/logDirs/" + i16,schemaPath:"#/properties/simulation/properties/downBrokers/items/properties/logDirs/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/downBrokers/" + i15+"/logDirs",schemaPath:"#/properties/simulation/properties/downBrokers/items/properties/logDirs/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data96.hung !== undefined){
if(true !== data96.hung){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/downBrokers/" + i15+"/hung",schemaPath:"#/properties/simulation/properties/downBrokers/items/properties/hung/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/downBrokers/" + i15,schemaPath:"#/properties/simulation/properties/downBrokers/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/downBrokers",schemaPath:"#/properties/simulation/properties/downBrokers/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data92.replicas !== undefined){
let data113 = data92.replicas;
if(Array.isArray(data113)){
const len17 = data113.length;
for(let i17=0; i17<len17; i17++){
let data114 = data113[i17];
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(data114.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i17,schemaPath:"#/properties/simulation/properties/replicas/items/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data114.partition === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i17,schemaPath:"#/properties/simulation/properties/replicas/items/required",keyword:"required",params:{missingProperty: "partition"},message:"must have required property '"+"partition"+"'"});
errors++;
}
if(data114.broker === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i17,schemaPath:"#/properties/simulation/properties/replicas/items/required",keyword:"required",params:{missingProperty: "broker"},message:"must have required property '"+"broker"+"'"});
errors++;
}
if(data114.sizeBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i17,schemaPath:"#/properties/simulation/properties/replicas/items/required",keyword:"required",params:{missingProperty: "sizeBytes"},message:"must have required property '"+"sizeBytes"+"'"});
errors++;
}
for(const key26 in data114){
if(!((((key26 === "topic") || (key26 === "partition")) || (key26 === "broker")) || (key26 === "sizeBytes"))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i17,schemaPath:"#/properties/simulation/properties/replicas/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"});
errors++;
}
}
if(data114.topic !== undefined){
let data115 = data114.topic;
if(typeof data115 === "string"){
if(func2(data115) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i17+"/topic",schemaPath:"#/properties/simulation/properties/replicas/items/properties/topic/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i17+"/topic",schemaPath:"#/properties/simulation/properties/replicas/items/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data114.partition !== undefined){
let data116 = data114.partition;
if(!(((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116))) && (isFinite(data116)))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i17+"/partition",schemaPath:"#/properties/simulation/properties/replicas/items/properties/partition/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data116 == "number") && (isFinite(data116))){
if(data116 < 0 || isNaN(data116)){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i17+"/partition",schemaPath:"#/properties/simulation/properties/replicas/items/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data114.broker !== undefined){
let data117 = data114.broker;
if(!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i17+"/broker",schemaPath:"#/properties/simulation/properties/replicas/items/properties/broker/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data117 == "number") && (isFinite(data117))){
if(data117 < 0 || isNaN(data117)){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i17+"/broker",schemaPath:"#/properties/simulation/properties/replicas/items/properties/broker/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data114.sizeBytes !== undefined){
let data118 = data114.sizeBytes;
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 < 0 || isNaN(data118)){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i17+"/sizeBytes",schemaPath:"#/properties/simulation/properties/replicas/items/properties/sizeBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i17+"/sizeBytes",schemaPath:"#/properties/simulation/properties/replicas/items/properties/sizeBytes/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i17,schemaPath:"#/properties/simulation/properties/replicas/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas",schemaPath:"#/properties/simulation/properties/replicas/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data92.throttles !== undefined){
let data119 = data92.throttles;
if(Array.isArray(data119)){
const len18 = data119.length;
for(let i18=0; i18<len18; i18++){
let data120 = data119[i18];
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if(data120.broker === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i18,schemaPath:"#/properties/simulation/properties/throttles/items/required",keyword:"required",params:{missingProperty: "broker"},message:"must have required property '"+"broker"+"'"});
errors++;
}
if(data120.side === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i18,schemaPath:"#/properties/simulation/properties/throttles/items/required",keyword:"required",params:{missingProperty: "side"},message:"must have required property '"+"side"+"'"});
errors++;
}
if(data120.usedBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i18,schemaPath:"#/properties/simulation/properties/throttles/items/required",keyword:"required",params:{missingProperty: "usedBytes"},message:"must have required property '"+"usedBytes"+"'"});
errors++;
}
if(data120.idleMs === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i18,schemaPath:"#/properties/simulation/properties/throttles/items/required",keyword:"required",params:{missingProperty: "idleMs"},message:"must have required property '"+"idleMs"+"'"});
errors++;
}
for(const key27 in data120){
if(!((((key27 === "broker") || (key27 === "side")) || (key27 === "usedBytes")) || (key27 === "idleMs"))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i18,schemaPath:"#/properties/simulation/properties/throttles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"});
errors++;
}
}
if(data120.broker !== undefined){
let data121 = data120.broker;
if(!(((typeof data121 == "number") && (!(data121 % 1) && !isNaN(data121))) && (isFinite(data121)))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i18+"/broker",schemaPath:"#/properties/simulation/properties/throttles/items/properties/broker/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data121 == "number") && (isFinite(data121))){
if(data121 < 0 || isNaN(data121)){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i18+"/broker",schemaPath:"#/properties/simulation/properties/throttles/items/properties/broker/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data120.side !== undefined){
let data122 = data120.side;
if(!((data122 === "leader") || (data122 === "follower"))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i18+"/side",schemaPath:"#/properties/simulation/properties/throttles/items/properties/side/enum",keyword:"enum",params:{allowedValues: schema19.properties.simulation.properties.throttles.items.properties.side.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data120.usedBytes !== undefined){
let data123 = data120.usedBytes;
if((typeof data123 == "number") && (isFinite(data123))){
if(data123 < 0 || isNaN(data123)){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i18+"/usedBytes",schemaPath:"#/properties/simulation/properties/throttles/items/properties/usedBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i18+"/usedBytes",schemaPath:"#/properties/simulation/properties/throttles/items/properties/usedBytes/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data120.idleMs !== undefined){
let data124 = data120.idleMs;
if(!((typeof data124 == "number") && (isFinite(data124)))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i18+"/idleMs",schemaPath:"#/properties/simulation/properties/throttles/items/properties/idleMs/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i18,schemaPath:"#/properties/simulation/properties/throttles/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles",schemaPath:"#/properties/simulation/properties/throttles/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation",schemaPath:"#/properties/simulation/type",keyword:"type",params:{type: "object"},message:"must be object"});
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

export const isSnapshot: Validator<SnapshotJson> = validate;

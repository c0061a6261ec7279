// @ts-nocheck: compiled from the schema by `npm run schemas`
/** Whether a JSON value is what schemas/ says of it. */
import type { SnapshotJson } from '../snapshot-json.ts';
import type { Validator } from '../../../model/problem/schema-error.ts';

const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"apiVersion":{"const":"topicwright/v1"},"kind":{"const":"ClusterSnapshot"},"clusterId":{"type":"string","minLength":1},"takenAt":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$"},"brokers":{"type":"array","items":{"$ref":"#/$defs/BrokerJson"}},"topics":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1},"id":{"type":"string","minLength":1},"tags":{"type":"object","additionalProperties":{"type":"string"}},"configs":{"type":"object","additionalProperties":{"type":"string"}},"partitions":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer","minimum":0},"replicas":{"type":"array","items":{"type":"integer","minimum":0},"minItems":1},"isr":{"type":"array","items":{"type":"integer","minimum":0}},"leader":{"type":["integer","null"],"minimum":0},"offlineReplicas":{"type":"array","items":{"type":"integer","minimum":0}},"eligibleLeaders":{"type":"array","items":{"type":"integer","minimum":0}},"sizeBytes":{"type":"integer","minimum":0},"addingReplicas":{"type":"array","items":{"type":"integer","minimum":0}},"removingReplicas":{"type":"array","items":{"type":"integer","minimum":0}},"logDirs":{"type":"object","additionalProperties":{"type":"string"}},"futureLogDirs":{"type":"object","additionalProperties":{"type":"string"}}},"required":["id","replicas"],"additionalProperties":false},"minItems":1}},"required":["name","partitions"],"additionalProperties":false}},"downBrokers":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer","minimum":0},"host":{"type":"string","minLength":1},"port":{"type":"integer","minimum":0,"maximum":65535},"rack":{"type":["string","null"]}},"required":["id"],"additionalProperties":false}},"topicDefaults":{"type":"object","additionalProperties":{"type":"string"}},"brokerSettings":{"type":"object","additionalProperties":{"type":"string"}},"journal":{"type":"object","additionalProperties":{"type":"string"}},"access":{"type":"object","properties":{"acls":{"type":["array","null"],"items":{"type":"object","properties":{"resourceType":{"enum":["topic","group","cluster","transactional-id","delegation-token","user"]},"resourceName":{"type":"string","minLength":1},"pattern":{"enum":["literal","prefixed"]},"principal":{"type":"string","minLength":1},"host":{"type":"string","minLength":1},"operation":{"enum":["All","Read","Write","Create","Delete","Alter","Describe","ClusterAction","DescribeConfigs","AlterConfigs","IdempotentWrite","CreateTokens","DescribeTokens","TwoPhaseCommit"]},"permission":{"enum":["allow","deny"]}},"required":["resourceType","resourceName","pattern","principal","host","operation","permission"],"additionalProperties":false}},"quotas":{"type":"array","items":{"type":"object","properties":{"entity":{"type":"object","properties":{"user":{"type":["string","null"]},"client-id":{"type":["string","null"]},"ip":{"type":["string","null"]}},"required":[],"additionalProperties":false},"limits":{"type":"object","additionalProperties":{"type":"number"}}},"required":["entity","limits"],"additionalProperties":false}},"users":{"type":"array","items":{"type":"object","properties":{"user":{"type":"string","minLength":1},"mechanism":{"enum":["scram-sha-256","scram-sha-512"]},"iterations":{"type":"integer","minimum":0}},"required":["user","mechanism","iterations"],"additionalProperties":false}},"unknownAcls":{"type":"integer","minimum":0},"ownPrincipal":{"type":"string","minLength":1}},"required":["acls","quotas","users"],"additionalProperties":false},"metrics":{"type":"object","properties":{"source":{"enum":["logdirs","prometheus","datadog"]},"takenAt":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$"},"windowMs":{"type":"number","minimum":0},"brokers":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer","minimum":0},"sent":{"type":"number","minimum":0},"received":{"type":"number","minimum":0},"instanceType":{"type":"string","minLength":1}},"required":["id"],"additionalProperties":false}}},"required":["source","takenAt","windowMs","brokers"],"additionalProperties":false},"traffic":{"type":"object","properties":{"source":{"enum":["prometheus","datadog","kafka"]},"takenAt":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$"},"windowMs":{"type":"integer","minimum":0},"statistic":{"type":"string","pattern":"^(?:mean|max|p[1-9]\\d?)$"},"topics":{"type":"array","items":{"type":"object","properties":{"topic":{"type":"string","minLength":1},"id":{"type":"string","minLength":1},"split":{"enum":["measured","by-growth","evenly"]},"produce":{"type":"array","items":{"type":["integer","null"],"minimum":0}},"consume":{"type":"array","items":{"type":["integer","null"],"minimum":0}}},"required":["topic","produce","consume"],"additionalProperties":false}},"unreadGroups":{"type":"array","items":{"type":"string"}}},"required":["source","takenAt","windowMs","topics"],"additionalProperties":false},"simulation":{"type":"object","properties":{"linkBytesPerSecond":{"type":"number","exclusiveMinimum":0},"topicsCreated":{"type":"integer","minimum":0},"downBrokers":{"type":"array","items":{"$ref":"#/$defs/BrokerJson"}},"replicas":{"type":"array","items":{"type":"object","properties":{"topic":{"type":"string","minLength":1},"partition":{"type":"integer","minimum":0},"broker":{"type":"integer","minimum":0},"sizeBytes":{"type":"number","minimum":0}},"required":["topic","partition","broker","sizeBytes"],"additionalProperties":false}},"throttles":{"type":"array","items":{"type":"object","properties":{"broker":{"type":"integer","minimum":0},"side":{"enum":["leader","follower"]},"usedBytes":{"type":"number","minimum":0},"idleMs":{"type":"number"}},"required":["broker","side","usedBytes","idleMs"],"additionalProperties":false}},"logDirs":{"type":"array","items":{"type":"object","properties":{"topic":{"type":"string","minLength":1},"partition":{"type":"integer","minimum":0},"broker":{"type":"integer","minimum":0},"logDir":{"type":"string","minLength":1},"futureLogDir":{"type":"string","minLength":1},"futureBytes":{"type":"number","minimum":0}},"required":["topic","partition","broker","logDir"],"additionalProperties":false}}},"required":[],"additionalProperties":false}},"required":["apiVersion","kind","clusterId","takenAt","brokers","topics"],"additionalProperties":false,"$defs":{"BrokerJson":{"type":"object","properties":{"id":{"type":"integer","minimum":0},"host":{"type":"string","minLength":1},"port":{"type":"integer","minimum":0,"maximum":65535},"rack":{"type":["string","null"]},"tags":{"type":"object","additionalProperties":{"type":"string"}},"configs":{"type":"object","additionalProperties":{"type":"string"}},"logDirs":{"type":"array","items":{"type":"object","properties":{"path":{"type":"string","minLength":1},"totalBytes":{"type":"integer","minimum":0},"usableBytes":{"type":"integer","minimum":0},"cordoned":{"const":true},"failed":{"const":true}},"required":["path","totalBytes","usableBytes"],"additionalProperties":false}},"hung":{"const":true}},"required":["id"],"additionalProperties":false}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => [...text].length;
const pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$", "u");
const pattern6 = new RegExp("^(?:mean|max|p[1-9]\\d?)$", "u");
const schema20 = {"type":"object","properties":{"id":{"type":"integer","minimum":0},"host":{"type":"string","minLength":1},"port":{"type":"integer","minimum":0,"maximum":65535},"rack":{"type":["string","null"]},"tags":{"type":"object","additionalProperties":{"type":"string"}},"configs":{"type":"object","additionalProperties":{"type":"string"}},"logDirs":{"type":"array","items":{"type":"object","properties":{"path":{"type":"string","minLength":1},"totalBytes":{"type":"integer","minimum":0},"usableBytes":{"type":"integer","minimum":0},"cordoned":{"const":true},"failed":{"const":true}},"required":["path","totalBytes","usableBytes"],"additionalProperties":false}},"hung":{"const":true}},"required":["id"],"additionalProperties":false};

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
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "host")) || (key0 === "port")) || (key0 === "rack")) || (key0 === "tags")) || (key0 === "configs")) || (key0 === "logDirs")) || (key0 === "hung"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.host !== undefined){
let data1 = data.host;
if(typeof data1 === "string"){
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/host",schemaPath:"#/properties/host/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.port !== undefined){
let data2 = data.port;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"});
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.rack !== undefined){
let data3 = data.rack;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/rack",schemaPath:"#/properties/rack/type",keyword:"type",params:{type: schema20.properties.rack.type},message:"must be string,null"});
errors++;
}
}
if(data.tags !== undefined){
let data4 = data.tags;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(typeof data4[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.configs !== undefined){
let data6 = data.configs;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(typeof data6[key2] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/configs/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/configs",schemaPath:"#/properties/configs/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.logDirs !== undefined){
let data8 = data.logDirs;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.path === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/logDirs/" + i0,schemaPath:"#/properties/logDirs/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"});
errors++;
}
if(data9.totalBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/logDirs/" + i0,schemaPath:"#/properties/logDirs/items/required",keyword:"required",params:{missingProperty: "totalBytes"},message:"must have required property '"+"totalBytes"+"'"});
errors++;
}
if(data9.usableBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/logDirs/" + i0,schemaPath:"#/properties/logDirs/items/required",keyword:"required",params:{missingProperty: "usableBytes"},message:"must have required property '"+"usableBytes"+"'"});
errors++;
}
for(const key3 in data9){
if(!(((((key3 === "path") || (key3 === "totalBytes")) || (key3 === "usableBytes")) || (key3 === "cordoned")) || (key3 === "failed"))){
(vErrors ??= []).push({instancePath:instancePath+"/logDirs/" + i0,schemaPath:"#/properties/logDirs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
if(data9.path !== undefined){
let data10 = data9.path;
if(typeof data10 === "string"){
if(func2(data10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/logDirs/" + i0+"/path",schemaPath:"#/properties/logDirs/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/logDirs/" + i0+"/path",schemaPath:"#/properties/logDirs/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data9.totalBytes !== undefined){
let data11 = data9.totalBytes;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/logDirs/" + i0+"/totalBytes",schemaPath:"#/properties/logDirs/items/properties/totalBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/logDirs/" + i0+"/totalBytes",schemaPath:"#/properties/logDirs/items/properties/totalBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data9.usableBytes !== undefined){
let data12 = data9.usableBytes;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/logDirs/" + i0+"/usableBytes",schemaPath:"#/properties/logDirs/items/properties/usableBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/logDirs/" + i0+"/usableBytes",schemaPath:"#/properties/logDirs/items/properties/usableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data9.cordoned !== undefined){
if(true !== data9.cordoned){
(vErrors ??= []).push({instancePath:instancePath+"/logDirs/" + i0+"/cordoned",schemaPath:"#/properties/logDirs/items/properties/cordoned/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
if(data9.failed !== undefined){
if(true !== data9.failed){
(vErrors ??= []).push({instancePath:instancePath+"/logDirs/" + i0+"/failed",schemaPath:"#/properties/logDirs/items/properties/failed/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/logDirs/" + i0,schemaPath:"#/properties/logDirs/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/logDirs",schemaPath:"#/properties/logDirs/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.hung !== undefined){
if(true !== data.hung){
(vErrors ??= []).push({instancePath:instancePath+"/hung",schemaPath:"#/properties/hung/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
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
if(!(validate53(data4[i0], {instancePath:instancePath+"/brokers/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/brokers",schemaPath:"#/properties/brokers/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.topics !== undefined){
let data6 = data.topics;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1,schemaPath:"#/properties/topics/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
if(data7.partitions === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1,schemaPath:"#/properties/topics/items/required",keyword:"required",params:{missingProperty: "partitions"},message:"must have required property '"+"partitions"+"'"});
errors++;
}
for(const key1 in data7){
if(!(((((key1 === "name") || (key1 === "id")) || (key1 === "tags")) || (key1 === "configs")) || (key1 === "partitions"))){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1,schemaPath:"#/properties/topics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data7.name !== undefined){
let data8 = data7.name;
if(typeof data8 === "string"){
if(func2(data8) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/name",schemaPath:"#/properties/topics/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/name",schemaPath:"#/properties/topics/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data7.id !== undefined){
let data9 = data7.id;
if(typeof data9 === "string"){
if(func2(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/id",schemaPath:"#/properties/topics/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/id",schemaPath:"#/properties/topics/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data7.tags !== undefined){
let data10 = data7.tags;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
if(typeof data10[key2] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/topics/items/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/tags",schemaPath:"#/properties/topics/items/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data7.configs !== undefined){
let data12 = data7.configs;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(typeof data12[key3] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/configs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/topics/items/properties/configs/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/configs",schemaPath:"#/properties/topics/items/properties/configs/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data7.partitions !== undefined){
let data14 = data7.partitions;
if(Array.isArray(data14)){
if(data14.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions",schemaPath:"#/properties/topics/items/properties/partitions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2,schemaPath:"#/properties/topics/items/properties/partitions/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
if(data15.replicas === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2,schemaPath:"#/properties/topics/items/properties/partitions/items/required",keyword:"required",params:{missingProperty: "replicas"},message:"must have required property '"+"replicas"+"'"});
errors++;
}
for(const key4 in data15){
if(!(func1.call(schema19.properties.topics.items.properties.partitions.items.properties, key4))){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2,schemaPath:"#/properties/topics/items/properties/partitions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"});
errors++;
}
}
if(data15.id !== undefined){
let data16 = data15.id;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/id",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/id",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data15.replicas !== undefined){
let data17 = data15.replicas;
if(Array.isArray(data17)){
if(data17.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/replicas",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/replicas/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/replicas/" + i3,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/replicas/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/replicas/" + i3,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/replicas/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/replicas",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/replicas/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data15.isr !== undefined){
let data19 = data15.isr;
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
let data20 = data19[i4];
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/isr/" + i4,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/isr/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/isr/" + i4,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/isr/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/isr",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/isr/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data15.leader !== undefined){
let data21 = data15.leader;
if((!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/leader",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/leader/type",keyword:"type",params:{type: schema19.properties.topics.items.properties.partitions.items.properties.leader.type},message:"must be integer,null"});
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/leader",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/leader/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data15.offlineReplicas !== undefined){
let data22 = data15.offlineReplicas;
if(Array.isArray(data22)){
const len5 = data22.length;
for(let i5=0; i5<len5; i5++){
let data23 = data22[i5];
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/offlineReplicas/" + i5,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/offlineReplicas/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/offlineReplicas/" + i5,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/offlineReplicas/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/offlineReplicas",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/offlineReplicas/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data15.eligibleLeaders !== undefined){
let data24 = data15.eligibleLeaders;
if(Array.isArray(data24)){
const len6 = data24.length;
for(let i6=0; i6<len6; i6++){
let data25 = data24[i6];
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/eligibleLeaders/" + i6,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/eligibleLeaders/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/eligibleLeaders/" + i6,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/eligibleLeaders/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/eligibleLeaders",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/eligibleLeaders/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data15.sizeBytes !== undefined){
let data26 = data15.sizeBytes;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/sizeBytes",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/sizeBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/sizeBytes",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/sizeBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data15.addingReplicas !== undefined){
let data27 = data15.addingReplicas;
if(Array.isArray(data27)){
const len7 = data27.length;
for(let i7=0; i7<len7; i7++){
let data28 = data27[i7];
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/addingReplicas/" + i7,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/addingReplicas/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/addingReplicas/" + i7,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/addingReplicas/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/addingReplicas",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/addingReplicas/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data15.removingReplicas !== undefined){
let data29 = data15.removingReplicas;
if(Array.isArray(data29)){
const len8 = data29.length;
for(let i8=0; i8<len8; i8++){
let data30 = data29[i8];
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/removingReplicas/" + i8,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/removingReplicas/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/removingReplicas/" + i8,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/removingReplicas/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/removingReplicas",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/removingReplicas/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data15.logDirs !== undefined){
let data31 = data15.logDirs;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key5 in data31){
if(typeof data31[key5] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/logDirs/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/topics/items/properties/partitions/items/properties/logDirs/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/logDirs",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/logDirs/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data15.futureLogDirs !== undefined){
let data33 = data15.futureLogDirs;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key6 in data33){
if(typeof data33[key6] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/futureLogDirs/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/topics/items/properties/partitions/items/properties/futureLogDirs/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/futureLogDirs",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/futureLogDirs/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2,schemaPath:"#/properties/topics/items/properties/partitions/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions",schemaPath:"#/properties/topics/items/properties/partitions/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1,schemaPath:"#/properties/topics/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
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
let data35 = data.downBrokers;
if(Array.isArray(data35)){
const len9 = data35.length;
for(let i9=0; i9<len9; i9++){
let data36 = data35[i9];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/downBrokers/" + i9,schemaPath:"#/properties/downBrokers/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
for(const key7 in data36){
if(!((((key7 === "id") || (key7 === "host")) || (key7 === "port")) || (key7 === "rack"))){
(vErrors ??= []).push({instancePath:instancePath+"/downBrokers/" + i9,schemaPath:"#/properties/downBrokers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"});
errors++;
}
}
if(data36.id !== undefined){
let data37 = data36.id;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
(vErrors ??= []).push({instancePath:instancePath+"/downBrokers/" + i9+"/id",schemaPath:"#/properties/downBrokers/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
(vErrors ??= []).push({instancePath:instancePath+"/downBrokers/" + i9+"/id",schemaPath:"#/properties/downBrokers/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data36.host !== undefined){
let data38 = data36.host;
if(typeof data38 === "string"){
if(func2(data38) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/downBrokers/" + i9+"/host",schemaPath:"#/properties/downBrokers/items/properties/host/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/downBrokers/" + i9+"/host",schemaPath:"#/properties/downBrokers/items/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data36.port !== undefined){
let data39 = data36.port;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
(vErrors ??= []).push({instancePath:instancePath+"/downBrokers/" + i9+"/port",schemaPath:"#/properties/downBrokers/items/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 65535 || isNaN(data39)){
(vErrors ??= []).push({instancePath:instancePath+"/downBrokers/" + i9+"/port",schemaPath:"#/properties/downBrokers/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"});
errors++;
}
if(data39 < 0 || isNaN(data39)){
(vErrors ??= []).push({instancePath:instancePath+"/downBrokers/" + i9+"/port",schemaPath:"#/properties/downBrokers/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data36.rack !== undefined){
let data40 = data36.rack;
if((typeof data40 !== "string") && (data40 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/downBrokers/" + i9+"/rack",schemaPath:"#/properties/downBrokers/items/properties/rack/type",keyword:"type",params:{type: schema19.properties.downBrokers.items.properties.rack.type},message:"must be string,null"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/downBrokers/" + i9,schemaPath:"#/properties/downBrokers/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
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
let data41 = data.topicDefaults;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key8 in data41){
if(typeof data41[key8] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/topicDefaults/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/topicDefaults/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
let data43 = data.brokerSettings;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key9 in data43){
if(typeof data43[key9] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/brokerSettings/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/brokerSettings/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
let data45 = data.journal;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key10 in data45){
if(typeof data45[key10] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/journal/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/journal/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
let data47 = data.access;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.acls === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access",schemaPath:"#/properties/access/required",keyword:"required",params:{missingProperty: "acls"},message:"must have required property '"+"acls"+"'"});
errors++;
}
if(data47.quotas === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access",schemaPath:"#/properties/access/required",keyword:"required",params:{missingProperty: "quotas"},message:"must have required property '"+"quotas"+"'"});
errors++;
}
if(data47.users === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access",schemaPath:"#/properties/access/required",keyword:"required",params:{missingProperty: "users"},message:"must have required property '"+"users"+"'"});
errors++;
}
for(const key11 in data47){
if(!(((((key11 === "acls") || (key11 === "quotas")) || (key11 === "users")) || (key11 === "unknownAcls")) || (key11 === "ownPrincipal"))){
(vErrors ??= []).push({instancePath:instancePath+"/access",schemaPath:"#/properties/access/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"});
errors++;
}
}
if(data47.acls !== undefined){
let data48 = data47.acls;
if((!(Array.isArray(data48))) && (data48 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls",schemaPath:"#/properties/access/properties/acls/type",keyword:"type",params:{type: schema19.properties.access.properties.acls.type},message:"must be array,null"});
errors++;
}
if(Array.isArray(data48)){
const len10 = data48.length;
for(let i10=0; i10<len10; i10++){
let data49 = data48[i10];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.resourceType === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10,schemaPath:"#/properties/access/properties/acls/items/required",keyword:"required",params:{missingProperty: "resourceType"},message:"must have required property '"+"resourceType"+"'"});
errors++;
}
if(data49.resourceName === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10,schemaPath:"#/properties/access/properties/acls/items/required",keyword:"required",params:{missingProperty: "resourceName"},message:"must have required property '"+"resourceName"+"'"});
errors++;
}
if(data49.pattern === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10,schemaPath:"#/properties/access/properties/acls/items/required",keyword:"required",params:{missingProperty: "pattern"},message:"must have required property '"+"pattern"+"'"});
errors++;
}
if(data49.principal === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10,schemaPath:"#/properties/access/properties/acls/items/required",keyword:"required",params:{missingProperty: "principal"},message:"must have required property '"+"principal"+"'"});
errors++;
}
if(data49.host === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10,schemaPath:"#/properties/access/properties/acls/items/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'"});
errors++;
}
if(data49.operation === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10,schemaPath:"#/properties/access/properties/acls/items/required",keyword:"required",params:{missingProperty: "operation"},message:"must have required property '"+"operation"+"'"});
errors++;
}
if(data49.permission === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10,schemaPath:"#/properties/access/properties/acls/items/required",keyword:"required",params:{missingProperty: "permission"},message:"must have required property '"+"permission"+"'"});
errors++;
}
for(const key12 in data49){
if(!(((((((key12 === "resourceType") || (key12 === "resourceName")) || (key12 === "pattern")) || (key12 === "principal")) || (key12 === "host")) || (key12 === "operation")) || (key12 === "permission"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10,schemaPath:"#/properties/access/properties/acls/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"});
errors++;
}
}
if(data49.resourceType !== undefined){
let data50 = data49.resourceType;
if(!((((((data50 === "topic") || (data50 === "group")) || (data50 === "cluster")) || (data50 === "transactional-id")) || (data50 === "delegation-token")) || (data50 === "user"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10+"/resourceType",schemaPath:"#/properties/access/properties/acls/items/properties/resourceType/enum",keyword:"enum",params:{allowedValues: schema19.properties.access.properties.acls.items.properties.resourceType.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data49.resourceName !== undefined){
let data51 = data49.resourceName;
if(typeof data51 === "string"){
if(func2(data51) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10+"/resourceName",schemaPath:"#/properties/access/properties/acls/items/properties/resourceName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10+"/resourceName",schemaPath:"#/properties/access/properties/acls/items/properties/resourceName/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data49.pattern !== undefined){
let data52 = data49.pattern;
if(!((data52 === "literal") || (data52 === "prefixed"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10+"/pattern",schemaPath:"#/properties/access/properties/acls/items/properties/pattern/enum",keyword:"enum",params:{allowedValues: schema19.properties.access.properties.acls.items.properties.pattern.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data49.principal !== undefined){
let data53 = data49.principal;
if(typeof data53 === "string"){
if(func2(data53) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10+"/principal",schemaPath:"#/properties/access/properties/acls/items/properties/principal/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10+"/principal",schemaPath:"#/properties/access/properties/acls/items/properties/principal/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data49.host !== undefined){
let data54 = data49.host;
if(typeof data54 === "string"){
if(func2(data54) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10+"/host",schemaPath:"#/properties/access/properties/acls/items/properties/host/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10+"/host",schemaPath:"#/properties/access/properties/acls/items/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data49.operation !== undefined){
let data55 = data49.operation;
if(!((((((((((((((data55 === "All") || (data55 === "Read")) || (data55 === "Write")) || (data55 === "Create")) || (data55 === "Delete")) || (data55 === "Alter")) || (data55 === "Describe")) || (data55 === "ClusterAction")) || (data55 === "DescribeConfigs")) || (data55 === "AlterConfigs")) || (data55 === "IdempotentWrite")) || (data55 === "CreateTokens")) || (data55 === "DescribeTokens")) || (data55 === "TwoPhaseCommit"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10+"/operation",schemaPath:"#/properties/access/properties/acls/items/properties/operation/enum",keyword:"enum",params:{allowedValues: schema19.properties.access.properties.acls.items.properties.operation.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data49.permission !== undefined){
let data56 = data49.permission;
if(!((data56 === "allow") || (data56 === "deny"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10+"/permission",schemaPath:"#/properties/access/properties/acls/items/properties/permission/enum",keyword:"enum",params:{allowedValues: schema19.properties.access.properties.acls.items.properties.permission.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10,schemaPath:"#/properties/access/properties/acls/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
}
if(data47.quotas !== undefined){
let data57 = data47.quotas;
if(Array.isArray(data57)){
const len11 = data57.length;
for(let i11=0; i11<len11; i11++){
let data58 = data57[i11];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.entity === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/quotas/" + i11,schemaPath:"#/properties/access/properties/quotas/items/required",keyword:"required",params:{missingProperty: "entity"},message:"must have required property '"+"entity"+"'"});
errors++;
}
if(data58.limits === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/quotas/" + i11,schemaPath:"#/properties/access/properties/quotas/items/required",keyword:"required",params:{missingProperty: "limits"},message:"must have required property '"+"limits"+"'"});
errors++;
}
for(const key13 in data58){
if(!((key13 === "entity") || (key13 === "limits"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/quotas/" + i11,schemaPath:"#/properties/access/properties/quotas/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"});
errors++;
}
}
if(data58.entity !== undefined){
let data59 = data58.entity;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key14 in data59){
if(!(((key14 === "user") || (key14 === "client-id")) || (key14 === "ip"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/quotas/" + i11+"/entity",schemaPath:"#/properties/access/properties/quotas/items/properties/entity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"});
errors++;
}
}
if(data59.user !== undefined){
let data60 = data59.user;
if((typeof data60 !== "string") && (data60 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/access/quotas/" + i11+"/entity/user",schemaPath:"#/properties/access/properties/quotas/items/properties/entity/properties/user/type",keyword:"type",params:{type: schema19.properties.access.properties.quotas.items.properties.entity.properties.user.type},message:"must be string,null"});
errors++;
}
}
if(data59["client-id"] !== undefined){
let data61 = data59["client-id"];
if((typeof data61 !== "string") && (data61 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/access/quotas/" + i11+"/entity/client-id",schemaPath:"#/properties/access/properties/quotas/items/properties/entity/properties/client-id/type",keyword:"type",params:{type: schema19.properties.access.properties.quotas.items.properties.entity.properties["client-id"].type},message:"must be string,null"});
errors++;
}
}
if(data59.ip !== undefined){
let data62 = data59.ip;
if((typeof data62 !== "string") && (data62 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/access/quotas/" + i11+"/entity/ip",schemaPath:"#/properties/access/properties/quotas/items/properties/entity/properties/ip/type",keyword:"type",params:{type: schema19.properties.access.properties.quotas.items.properties.entity.properties.ip.type},message:"must be string,null"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/quotas/" + i11+"/entity",schemaPath:"#/properties/access/properties/quotas/items/properties/entity/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data58.limits !== undefined){
let data63 = data58.limits;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key15 in data63){
let data64 = data63[key15];
if(!((typeof data64 == "number") && (isFinite(data64)))){
(vErrors ??= []).push({instancePath:instancePath+"/access/quotas/" + i11+"/limits/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/access/properties/quotas/items/properties/limits/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/quotas/" + i11+"/limits",schemaPath:"#/properties/access/properties/quotas/items/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/quotas/" + i11,schemaPath:"#/properties/access/properties/quotas/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/quotas",schemaPath:"#/properties/access/properties/quotas/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data47.users !== undefined){
let data65 = data47.users;
if(Array.isArray(data65)){
const len12 = data65.length;
for(let i12=0; i12<len12; i12++){
let data66 = data65[i12];
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.user === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/users/" + i12,schemaPath:"#/properties/access/properties/users/items/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"});
errors++;
}
if(data66.mechanism === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/users/" + i12,schemaPath:"#/properties/access/properties/users/items/required",keyword:"required",params:{missingProperty: "mechanism"},message:"must have required property '"+"mechanism"+"'"});
errors++;
}
if(data66.iterations === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/users/" + i12,schemaPath:"#/properties/access/properties/users/items/required",keyword:"required",params:{missingProperty: "iterations"},message:"must have required property '"+"iterations"+"'"});
errors++;
}
for(const key16 in data66){
if(!(((key16 === "user") || (key16 === "mechanism")) || (key16 === "iterations"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/users/" + i12,schemaPath:"#/properties/access/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"});
errors++;
}
}
if(data66.user !== undefined){
let data67 = data66.user;
if(typeof data67 === "string"){
if(func2(data67) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/access/users/" + i12+"/user",schemaPath:"#/properties/access/properties/users/items/properties/user/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/users/" + i12+"/user",schemaPath:"#/properties/access/properties/users/items/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data66.mechanism !== undefined){
let data68 = data66.mechanism;
if(!((data68 === "scram-sha-256") || (data68 === "scram-sha-512"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/users/" + i12+"/mechanism",schemaPath:"#/properties/access/properties/users/items/properties/mechanism/enum",keyword:"enum",params:{allowedValues: schema19.properties.access.properties.users.items.properties.mechanism.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data66.iterations !== undefined){
let data69 = data66.iterations;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
(vErrors ??= []).push({instancePath:instancePath+"/access/users/" + i12+"/iterations",schemaPath:"#/properties/access/properties/users/items/properties/iterations/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 < 0 || isNaN(data69)){
(vErrors ??= []).push({instancePath:instancePath+"/access/users/" + i12+"/iterations",schemaPath:"#/properties/access/properties/users/items/properties/iterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/users/" + i12,schemaPath:"#/properties/access/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/users",schemaPath:"#/properties/access/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data47.unknownAcls !== undefined){
let data70 = data47.unknownAcls;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
(vErrors ??= []).push({instancePath:instancePath+"/access/unknownAcls",schemaPath:"#/properties/access/properties/unknownAcls/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 < 0 || isNaN(data70)){
(vErrors ??= []).push({instancePath:instancePath+"/access/unknownAcls",schemaPath:"#/properties/access/properties/unknownAcls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data47.ownPrincipal !== undefined){
let data71 = data47.ownPrincipal;
if(typeof data71 === "string"){
if(func2(data71) < 1){
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
let data72 = data.metrics;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.source === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"});
errors++;
}
if(data72.takenAt === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/required",keyword:"required",params:{missingProperty: "takenAt"},message:"must have required property '"+"takenAt"+"'"});
errors++;
}
if(data72.windowMs === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/required",keyword:"required",params:{missingProperty: "windowMs"},message:"must have required property '"+"windowMs"+"'"});
errors++;
}
if(data72.brokers === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/required",keyword:"required",params:{missingProperty: "brokers"},message:"must have required property '"+"brokers"+"'"});
errors++;
}
for(const key17 in data72){
if(!((((key17 === "source") || (key17 === "takenAt")) || (key17 === "windowMs")) || (key17 === "brokers"))){
(vErrors ??= []).push({instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"});
errors++;
}
}
if(data72.source !== undefined){
let data73 = data72.source;
if(!(((data73 === "logdirs") || (data73 === "prometheus")) || (data73 === "datadog"))){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/source",schemaPath:"#/properties/metrics/properties/source/enum",keyword:"enum",params:{allowedValues: schema19.properties.metrics.properties.source.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data72.takenAt !== undefined){
let data74 = data72.takenAt;
if(typeof data74 === "string"){
if(!pattern3.test(data74)){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/takenAt",schemaPath:"#/properties/metrics/properties/takenAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metrics/takenAt",schemaPath:"#/properties/metrics/properties/takenAt/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data72.windowMs !== undefined){
let data75 = data72.windowMs;
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 < 0 || isNaN(data75)){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/windowMs",schemaPath:"#/properties/metrics/properties/windowMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metrics/windowMs",schemaPath:"#/properties/metrics/properties/windowMs/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data72.brokers !== undefined){
let data76 = data72.brokers;
if(Array.isArray(data76)){
const len13 = data76.length;
for(let i13=0; i13<len13; i13++){
let data77 = data76[i13];
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/brokers/" + i13,schemaPath:"#/properties/metrics/properties/brokers/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
for(const key18 in data77){
if(!((((key18 === "id") || (key18 === "sent")) || (key18 === "received")) || (key18 === "instanceType"))){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/brokers/" + i13,schemaPath:"#/properties/metrics/properties/brokers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"});
errors++;
}
}
if(data77.id !== undefined){
let data78 = data77.id;
if(!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/brokers/" + i13+"/id",schemaPath:"#/properties/metrics/properties/brokers/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 < 0 || isNaN(data78)){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/brokers/" + i13+"/id",schemaPath:"#/properties/metrics/properties/brokers/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data77.sent !== undefined){
let data79 = data77.sent;
if((typeof data79 == "number") && (isFinite(data79))){
if(data79 < 0 || isNaN(data79)){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/brokers/" + i13+"/sent",schemaPath:"#/properties/metrics/properties/brokers/items/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metrics/brokers/" + i13+"/sent",schemaPath:"#/properties/metrics/properties/brokers/items/properties/sent/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data77.received !== undefined){
let data80 = data77.received;
if((typeof data80 == "number") && (isFinite(data80))){
if(data80 < 0 || isNaN(data80)){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/brokers/" + i13+"/received",schemaPath:"#/properties/metrics/properties/brokers/items/properties/received/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metrics/brokers/" + i13+"/received",schemaPath:"#/properties/metrics/properties/brokers/items/properties/received/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data77.instanceType !== undefined){
let data81 = data77.instanceType;
if(typeof data81 === "string"){
if(func2(data81) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/brokers/" + i13+"/instanceType",schemaPath:"#/properties/metrics/properties/brokers/items/properties/instanceType/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metrics/brokers/" + i13+"/instanceType",schemaPath:"#/properties/metrics/properties/brokers/items/properties/instanceType/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metrics/brokers/" + i13,schemaPath:"#/properties/metrics/properties/brokers/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
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
if(data.traffic !== undefined){
let data82 = data.traffic;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.source === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/traffic",schemaPath:"#/properties/traffic/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"});
errors++;
}
if(data82.takenAt === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/traffic",schemaPath:"#/properties/traffic/required",keyword:"required",params:{missingProperty: "takenAt"},message:"must have required property '"+"takenAt"+"'"});
errors++;
}
if(data82.windowMs === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/traffic",schemaPath:"#/properties/traffic/required",keyword:"required",params:{missingProperty: "windowMs"},message:"must have required property '"+"windowMs"+"'"});
errors++;
}
if(data82.topics === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/traffic",schemaPath:"#/properties/traffic/required",keyword:"required",params:{missingProperty: "topics"},message:"must have required property '"+"topics"+"'"});
errors++;
}
for(const key19 in data82){
if(!((((((key19 === "source") || (key19 === "takenAt")) || (key19 === "windowMs")) || (key19 === "statistic")) || (key19 === "topics")) || (key19 === "unreadGroups"))){
(vErrors ??= []).push({instancePath:instancePath+"/traffic",schemaPath:"#/properties/traffic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"});
errors++;
}
}
if(data82.source !== undefined){
let data83 = data82.source;
if(!(((data83 === "prometheus") || (data83 === "datadog")) || (data83 === "kafka"))){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/source",schemaPath:"#/properties/traffic/properties/source/enum",keyword:"enum",params:{allowedValues: schema19.properties.traffic.properties.source.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data82.takenAt !== undefined){
let data84 = data82.takenAt;
if(typeof data84 === "string"){
if(!pattern3.test(data84)){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/takenAt",schemaPath:"#/properties/traffic/properties/takenAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/traffic/takenAt",schemaPath:"#/properties/traffic/properties/takenAt/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data82.windowMs !== undefined){
let data85 = data82.windowMs;
if(!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/windowMs",schemaPath:"#/properties/traffic/properties/windowMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 < 0 || isNaN(data85)){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/windowMs",schemaPath:"#/properties/traffic/properties/windowMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data82.statistic !== undefined){
let data86 = data82.statistic;
if(typeof data86 === "string"){
if(!pattern6.test(data86)){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/statistic",schemaPath:"#/properties/traffic/properties/statistic/pattern",keyword:"pattern",params:{pattern: "^(?:mean|max|p[1-9]\\d?)$"},message:"must match pattern \""+"^(?:mean|max|p[1-9]\\d?)$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/traffic/statistic",schemaPath:"#/properties/traffic/properties/statistic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data82.topics !== undefined){
let data87 = data82.topics;
if(Array.isArray(data87)){
const len14 = data87.length;
for(let i14=0; i14<len14; i14++){
let data88 = data87[i14];
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/topics/" + i14,schemaPath:"#/properties/traffic/properties/topics/items/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data88.produce === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/topics/" + i14,schemaPath:"#/properties/traffic/properties/topics/items/required",keyword:"required",params:{missingProperty: "produce"},message:"must have required property '"+"produce"+"'"});
errors++;
}
if(data88.consume === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/topics/" + i14,schemaPath:"#/properties/traffic/properties/topics/items/required",keyword:"required",params:{missingProperty: "consume"},message:"must have required property '"+"consume"+"'"});
errors++;
}
for(const key20 in data88){
if(!(((((key20 === "topic") || (key20 === "id")) || (key20 === "split")) || (key20 === "produce")) || (key20 === "consume"))){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/topics/" + i14,schemaPath:"#/properties/traffic/properties/topics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"});
errors++;
}
}
if(data88.topic !== undefined){
let data89 = data88.topic;
if(typeof data89 === "string"){
if(func2(data89) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/topics/" + i14+"/topic",schemaPath:"#/properties/traffic/properties/topics/items/properties/topic/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/traffic/topics/" + i14+"/topic",schemaPath:"#/properties/traffic/properties/topics/items/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data88.id !== undefined){
let data90 = data88.id;
if(typeof data90 === "string"){
if(func2(data90) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/topics/" + i14+"/id",schemaPath:"#/properties/traffic/properties/topics/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/traffic/topics/" + i14+"/id",schemaPath:"#/properties/traffic/properties/topics/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data88.split !== undefined){
let data91 = data88.split;
if(!(((data91 === "measured") || (data91 === "by-growth")) || (data91 === "evenly"))){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/topics/" + i14+"/split",schemaPath:"#/properties/traffic/properties/topics/items/properties/split/enum",keyword:"enum",params:{allowedValues: schema19.properties.traffic.properties.topics.items.properties.split.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data88.produce !== undefined){
let data92 = data88.produce;
if(Array.isArray(data92)){
const len15 = data92.length;
for(let i15=0; i15<len15; i15++){
let data93 = data92[i15];
if((!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))) && (data93 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/topics/" + i14+"/produce/" + i15,schemaPath:"#/properties/traffic/properties/topics/items/properties/produce/items/type",keyword:"type",params:{type: schema19.properties.traffic.properties.topics.items.properties.produce.items.type},message:"must be integer,null"});
errors++;
}
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 < 0 || isNaN(data93)){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/topics/" + i14+"/produce/" + i15,schemaPath:"#/properties/traffic/properties/topics/items/properties/produce/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/traffic/topics/" + i14+"/produce",schemaPath:"#/properties/traffic/properties/topics/items/properties/produce/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data88.consume !== undefined){
let data94 = data88.consume;
if(Array.isArray(data94)){
const len16 = data94.length;
for(let i16=0; i16<len16; i16++){
let data95 = data94[i16];
if((!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))) && (data95 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/topics/" + i14+"/consume/" + i16,schemaPath:"#/properties/traffic/properties/topics/items/properties/consume/items/type",keyword:"type",params:{type: schema19.properties.traffic.properties.topics.items.properties.consume.items.type},message:"must be integer,null"});
errors++;
}
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 < 0 || isNaN(data95)){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/topics/" + i14+"/consume/" + i16,schemaPath:"#/properties/traffic/properties/topics/items/properties/consume/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/traffic/topics/" + i14+"/consume",schemaPath:"#/properties/traffic/properties/topics/items/properties/consume/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/traffic/topics/" + i14,schemaPath:"#/properties/traffic/properties/topics/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/traffic/topics",schemaPath:"#/properties/traffic/properties/topics/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data82.unreadGroups !== undefined){
let data96 = data82.unreadGroups;
if(Array.isArray(data96)){
const len17 = data96.length;
for(let i17=0; i17<len17; i17++){
if(typeof data96[i17] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/unreadGroups/" + i17,schemaPath:"#/properties/traffic/properties/unreadGroups/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/traffic/unreadGroups",schemaPath:"#/properties/traffic/properties/unreadGroups/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/traffic",schemaPath:"#/properties/traffic/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.simulation !== undefined){
let data98 = data.simulation;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key21 in data98){
if(!((((((key21 === "linkBytesPerSecond") || (key21 === "topicsCreated")) || (key21 === "downBrokers")) || (key21 === "replicas")) || (key21 === "throttles")) || (key21 === "logDirs"))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation",schemaPath:"#/properties/simulation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"});
errors++;
}
}
if(data98.linkBytesPerSecond !== undefined){
let data99 = data98.linkBytesPerSecond;
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 <= 0 || isNaN(data99)){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/linkBytesPerSecond",schemaPath:"#/properties/simulation/properties/linkBytesPerSecond/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/linkBytesPerSecond",schemaPath:"#/properties/simulation/properties/linkBytesPerSecond/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data98.topicsCreated !== undefined){
let data100 = data98.topicsCreated;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/topicsCreated",schemaPath:"#/properties/simulation/properties/topicsCreated/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 < 0 || isNaN(data100)){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/topicsCreated",schemaPath:"#/properties/simulation/properties/topicsCreated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data98.downBrokers !== undefined){
let data101 = data98.downBrokers;
if(Array.isArray(data101)){
const len18 = data101.length;
for(let i18=0; i18<len18; i18++){
if(!(validate53(data101[i18], {instancePath:instancePath+"/simulation/downBrokers/" + i18,parentData:data101,parentDataProperty:i18,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/downBrokers",schemaPath:"#/properties/simulation/properties/downBrokers/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data98.replicas !== undefined){
let data103 = data98.replicas;
if(Array.isArray(data103)){
const len19 = data103.length;
for(let i19=0; i19<len19; i19++){
let data104 = data103[i19];
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i19,schemaPath:"#/properties/simulation/properties/replicas/items/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data104.partition === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i19,schemaPath:"#/properties/simulation/properties/replicas/items/required",keyword:"required",params:{missingProperty: "partition"},message:"must have required property '"+"partition"+"'"});
errors++;
}
if(data104.broker === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i19,schemaPath:"#/properties/simulation/properties/replicas/items/required",keyword:"required",params:{missingProperty: "broker"},message:"must have required property '"+"broker"+"'"});
errors++;
}
if(data104.sizeBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i19,schemaPath:"#/properties/simulation/properties/replicas/items/required",keyword:"required",params:{missingProperty: "sizeBytes"},message:"must have required property '"+"sizeBytes"+"'"});
errors++;
}
for(const key22 in data104){
if(!((((key22 === "topic") || (key22 === "partition")) || (key22 === "broker")) || (key22 === "sizeBytes"))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i19,schemaPath:"#/properties/simulation/properties/replicas/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"});
errors++;
}
}
if(data104.topic !== undefined){
let data105 = data104.topic;
if(typeof data105 === "string"){
if(func2(data105) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i19+"/topic",schemaPath:"#/properties/simulation/properties/replicas/items/properties/topic/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i19+"/topic",schemaPath:"#/properties/simulation/properties/replicas/items/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data104.partition !== undefined){
let data106 = data104.partition;
if(!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i19+"/partition",schemaPath:"#/properties/simulation/properties/replicas/items/properties/partition/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data106 == "number") && (isFinite(data106))){
if(data106 < 0 || isNaN(data106)){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i19+"/partition",schemaPath:"#/properties/simulation/properties/replicas/items/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data104.broker !== undefined){
let data107 = data104.broker;
if(!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i19+"/broker",schemaPath:"#/properties/simulation/properties/replicas/items/properties/broker/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 < 0 || isNaN(data107)){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i19+"/broker",schemaPath:"#/properties/simulation/properties/replicas/items/properties/broker/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data104.sizeBytes !== undefined){
let data108 = data104.sizeBytes;
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 < 0 || isNaN(data108)){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i19+"/sizeBytes",schemaPath:"#/properties/simulation/properties/replicas/items/properties/sizeBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i19+"/sizeBytes",schemaPath:"#/properties/simulation/properties/replicas/items/properties/sizeBytes/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i19,schemaPath:"#/properties/simulation/properties/replicas/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas",schemaPath:"#/properties/simulation/properties/replicas/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data98.throttles !== undefined){
let data109 = data98.throttles;
if(Array.isArray(data109)){
const len20 = data109.length;
for(let i20=0; i20<len20; i20++){
let data110 = data109[i20];
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.broker === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i20,schemaPath:"#/properties/simulation/properties/throttles/items/required",keyword:"required",params:{missingProperty: "broker"},message:"must have required property '"+"broker"+"'"});
errors++;
}
if(data110.side === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i20,schemaPath:"#/properties/simulation/properties/throttles/items/required",keyword:"required",params:{missingProperty: "side"},message:"must have required property '"+"side"+"'"});
errors++;
}
if(data110.usedBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i20,schemaPath:"#/properties/simulation/properties/throttles/items/required",keyword:"required",params:{missingProperty: "usedBytes"},message:"must have required property '"+"usedBytes"+"'"});
errors++;
}
if(data110.idleMs === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i20,schemaPath:"#/properties/simulation/properties/throttles/items/required",keyword:"required",params:{missingProperty: "idleMs"},message:"must have required property '"+"idleMs"+"'"});
errors++;
}
for(const key23 in data110){
if(!((((key23 === "broker") || (key23 === "side")) || (key23 === "usedBytes")) || (key23 === "idleMs"))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i20,schemaPath:"#/properties/simulation/properties/throttles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"});
errors++;
}
}
if(data110.broker !== undefined){
let data111 = data110.broker;
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i20+"/broker",schemaPath:"#/properties/simulation/properties/throttles/items/properties/broker/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 < 0 || isNaN(data111)){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i20+"/broker",schemaPath:"#/properties/simulation/properties/throttles/items/properties/broker/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data110.side !== undefined){
let data112 = data110.side;
if(!((data112 === "leader") || (data112 === "follower"))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i20+"/side",schemaPath:"#/properties/simulation/properties/throttles/items/properties/side/enum",keyword:"enum",params:{allowedValues: schema19.properties.simulation.properties.throttles.items.properties.side.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data110.usedBytes !== undefined){
let data113 = data110.usedBytes;
if((typeof data113 == "number") && (isFinite(data113))){
if(data113 < 0 || isNaN(data113)){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i20+"/usedBytes",schemaPath:"#/properties/simulation/properties/throttles/items/properties/usedBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i20+"/usedBytes",schemaPath:"#/properties/simulation/properties/throttles/items/properties/usedBytes/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data110.idleMs !== undefined){
let data114 = data110.idleMs;
if(!((typeof data114 == "number") && (isFinite(data114)))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i20+"/idleMs",schemaPath:"#/properties/simulation/properties/throttles/items/properties/idleMs/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i20,schemaPath:"#/properties/simulation/properties/throttles/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles",schemaPath:"#/properties/simulation/properties/throttles/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data98.logDirs !== undefined){
let data115 = data98.logDirs;
if(Array.isArray(data115)){
const len21 = data115.length;
for(let i21=0; i21<len21; i21++){
let data116 = data115[i21];
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
if(data116.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/logDirs/" + i21,schemaPath:"#/properties/simulation/properties/logDirs/items/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data116.partition === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/logDirs/" + i21,schemaPath:"#/properties/simulation/properties/logDirs/items/required",keyword:"required",params:{missingProperty: "partition"},message:"must have required property '"+"partition"+"'"});
errors++;
}
if(data116.broker === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/logDirs/" + i21,schemaPath:"#/properties/simulation/properties/logDirs/items/required",keyword:"required",params:{missingProperty: "broker"},message:"must have required property '"+"broker"+"'"});
errors++;
}
if(data116.logDir === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/logDirs/" + i21,schemaPath:"#/properties/simulation/properties/logDirs/items/required",keyword:"required",params:{missingProperty: "logDir"},message:"must have required property '"+"logDir"+"'"});
errors++;
}
for(const key24 in data116){
if(!((((((key24 === "topic") || (key24 === "partition")) || (key24 === "broker")) || (key24 === "logDir")) || (key24 === "futureLogDir")) || (key24 === "futureBytes"))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/logDirs/" + i21,schemaPath:"#/properties/simulation/properties/logDirs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"});
errors++;
}
}
if(data116.topic !== undefined){
let data117 = data116.topic;
if(typeof data117 === "string"){
if(func2(data117) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/logDirs/" + i21+"/topic",schemaPath:"#/properties/simulation/properties/logDirs/items/properties/topic/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/logDirs/" + i21+"/topic",schemaPath:"#/properties/simulation/properties/logDirs/items/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data116.partition !== undefined){
let data118 = data116.partition;
if(!(((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118))) && (isFinite(data118)))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/logDirs/" + i21+"/partition",schemaPath:"#/properties/simulation/properties/logDirs/items/properties/partition/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 < 0 || isNaN(data118)){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/logDirs/" + i21+"/partition",schemaPath:"#/properties/simulation/properties/logDirs/items/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data116.broker !== undefined){
let data119 = data116.broker;
if(!(((typeof data119 == "number") && (!(data119 % 1) && !isNaN(data119))) && (isFinite(data119)))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/logDirs/" + i21+"/broker",schemaPath:"#/properties/simulation/properties/logDirs/items/properties/broker/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data119 == "number") && (isFinite(data119))){
if(data119 < 0 || isNaN(data119)){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/logDirs/" + i21+"/broker",schemaPath:"#/properties/simulation/properties/logDirs/items/properties/broker/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data116.logDir !== undefined){
let data120 = data116.logDir;
if(typeof data120 === "string"){
if(func2(data120) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/logDirs/" + i21+"/logDir",schemaPath:"#/properties/simulation/properties/logDirs/items/properties/logDir/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/logDirs/" + i21+"/logDir",schemaPath:"#/properties/simulation/properties/logDirs/items/properties/logDir/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data116.futureLogDir !== undefined){
let data121 = data116.futureLogDir;
if(typeof data121 === "string"){
if(func2(data121) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/logDirs/" + i21+"/futureLogDir",schemaPath:"#/properties/simulation/properties/logDirs/items/properties/futureLogDir/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/logDirs/" + i21+"/futureLogDir",schemaPath:"#/properties/simulation/properties/logDirs/items/properties/futureLogDir/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data116.futureBytes !== undefined){
let data122 = data116.futureBytes;
if((typeof data122 == "number") && (isFinite(data122))){
if(data122 < 0 || isNaN(data122)){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/logDirs/" + i21+"/futureBytes",schemaPath:"#/properties/simulation/properties/logDirs/items/properties/futureBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/logDirs/" + i21+"/futureBytes",schemaPath:"#/properties/simulation/properties/logDirs/items/properties/futureBytes/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/logDirs/" + i21,schemaPath:"#/properties/simulation/properties/logDirs/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/logDirs",schemaPath:"#/properties/simulation/properties/logDirs/type",keyword:"type",params:{type: "array"},message:"must be array"});
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

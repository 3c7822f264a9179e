"""The functions and constants of the modules API. Generated from the tables by `redisjit.raw.generate`: do not edit."""

from __future__ import annotations

from redisjit.raw.primitives import Pointer, compiled_only

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

__all__ = [
    "ACL_LOG_AUTH",
    "ACL_LOG_CHANNEL",
    "ACL_LOG_CMD",
    "ACL_LOG_KEY",
    "APIVER_1",
    "ARG_TYPE_BLOCK",
    "ARG_TYPE_DOUBLE",
    "ARG_TYPE_INTEGER",
    "ARG_TYPE_KEY",
    "ARG_TYPE_ONEOF",
    "ARG_TYPE_PATTERN",
    "ARG_TYPE_PURE_TOKEN",
    "ARG_TYPE_STRING",
    "ARG_TYPE_UNIX_TIME",
    "AUTH_HANDLED",
    "AUTH_NOT_HANDLED",
    "AUX_AFTER_RDB",
    "AUX_BEFORE_RDB",
    "BIG_CALLBACKS_VERSION",
    "BLOCK_UNBLOCK_DEFAULT",
    "BLOCK_UNBLOCK_DELETED",
    "CLIENTINFO_FLAG_BLOCKED",
    "CLIENTINFO_FLAG_MULTI",
    "CLIENTINFO_FLAG_PUBSUB",
    "CLIENTINFO_FLAG_SSL",
    "CLIENTINFO_FLAG_TRACKING",
    "CLIENTINFO_FLAG_UNIXSOCKET",
    "CLIENTINFO_VERSION",
    "CLUSTER_FLAG_NONE",
    "CLUSTER_FLAG_NO_FAILOVER",
    "CLUSTER_FLAG_NO_REDIRECTION",
    "CLUSTER_SLOT_MIGRATION_INFO_VERSION",
    "CLUSTER_SLOT_MIGRATION_TRIMINFO_VERSION",
    "CMDFILTER_NOSELF",
    "CMD_ARG_MULTIPLE",
    "CMD_ARG_MULTIPLE_TOKEN",
    "CMD_ARG_NONE",
    "CMD_ARG_OPTIONAL",
    "CMD_CHANNEL_PATTERN",
    "CMD_CHANNEL_PUBLISH",
    "CMD_CHANNEL_SUBSCRIBE",
    "CMD_CHANNEL_UNSUBSCRIBE",
    "CMD_KEY_ACCESS",
    "CMD_KEY_DELETE",
    "CMD_KEY_INCOMPLETE",
    "CMD_KEY_INSERT",
    "CMD_KEY_NOT_KEY",
    "CMD_KEY_OW",
    "CMD_KEY_RM",
    "CMD_KEY_RO",
    "CMD_KEY_RW",
    "CMD_KEY_UPDATE",
    "CMD_KEY_VARIABLE_FLAGS",
    "COMMAND_INFO_VERSION",
    "CONFIGCHANGE_VERSION",
    "CONFIG_BITFLAGS",
    "CONFIG_DEFAULT",
    "CONFIG_DENY_LOADING",
    "CONFIG_HIDDEN",
    "CONFIG_IMMUTABLE",
    "CONFIG_MEMORY",
    "CONFIG_PROTECTED",
    "CONFIG_SENSITIVE",
    "CONFIG_TYPE_BOOL",
    "CONFIG_TYPE_ENUM",
    "CONFIG_TYPE_NUMERIC",
    "CONFIG_TYPE_STRING",
    "CONFIG_UNPREFIXED",
    "CRON_LOOP_VERSION",
    "CTX_FLAGS_ACTIVE_CHILD",
    "CTX_FLAGS_AOF",
    "CTX_FLAGS_ASYNC_LOADING",
    "CTX_FLAGS_CLUSTER",
    "CTX_FLAGS_DEBUG_ENABLED",
    "CTX_FLAGS_DENY_BLOCKING",
    "CTX_FLAGS_EVICT",
    "CTX_FLAGS_IS_CHILD",
    "CTX_FLAGS_LOADING",
    "CTX_FLAGS_LUA",
    "CTX_FLAGS_MASTER",
    "CTX_FLAGS_MAXMEMORY",
    "CTX_FLAGS_MULTI",
    "CTX_FLAGS_MULTI_DIRTY",
    "CTX_FLAGS_OOM",
    "CTX_FLAGS_OOM_WARNING",
    "CTX_FLAGS_RDB",
    "CTX_FLAGS_READONLY",
    "CTX_FLAGS_REPLICATED",
    "CTX_FLAGS_REPLICA_IS_CONNECTING",
    "CTX_FLAGS_REPLICA_IS_ONLINE",
    "CTX_FLAGS_REPLICA_IS_STALE",
    "CTX_FLAGS_REPLICA_IS_TRANSFERRING",
    "CTX_FLAGS_RESP3",
    "CTX_FLAGS_SERVER_STARTUP",
    "CTX_FLAGS_SLAVE",
    "CTX_FLAGS_TRIM_IN_PROGRESS",
    "ERR",
    "ERRORMSG_WRONGTYPE",
    "EVENTLOOP_READABLE",
    "EVENTLOOP_WRITABLE",
    "EVENT_CLIENT_CHANGE",
    "EVENT_CLUSTER_SLOT_MIGRATION",
    "EVENT_CLUSTER_SLOT_MIGRATION_TRIM",
    "EVENT_CONFIG",
    "EVENT_CRON_LOOP",
    "EVENT_EVENTLOOP",
    "EVENT_FLUSHDB",
    "EVENT_FORK_CHILD",
    "EVENT_KEY",
    "EVENT_LOADING",
    "EVENT_LOADING_PROGRESS",
    "EVENT_MASTER_LINK_CHANGE",
    "EVENT_MODULE_CHANGE",
    "EVENT_PERSISTENCE",
    "EVENT_REPLICATION_ROLE_CHANGED",
    "EVENT_REPLICA_CHANGE",
    "EVENT_REPLROLECHANGED_NOW_MASTER",
    "EVENT_REPLROLECHANGED_NOW_REPLICA",
    "EVENT_REPL_ASYNC_LOAD",
    "EVENT_REPL_BACKUP",
    "EVENT_SHUTDOWN",
    "EVENT_SWAPDB",
    "EXPERIMENTAL_API_VERSION",
    "FLUSHINFO_VERSION",
    "HASH_CFIELDS",
    "HASH_COUNT_ALL",
    "HASH_DELETE",
    "HASH_EXISTS",
    "HASH_EXPIRE_TIME",
    "HASH_NONE",
    "HASH_NX",
    "HASH_XX",
    "KEYINFO_VERSION",
    "KEYTYPE_EMPTY",
    "KEYTYPE_GCRA",
    "KEYTYPE_HASH",
    "KEYTYPE_LIST",
    "KEYTYPE_MODULE",
    "KEYTYPE_SET",
    "KEYTYPE_STREAM",
    "KEYTYPE_STRING",
    "KEYTYPE_ZSET",
    "KEY_META_VERSION",
    "KSPEC_BS_INDEX",
    "KSPEC_BS_INVALID",
    "KSPEC_BS_KEYWORD",
    "KSPEC_BS_UNKNOWN",
    "KSPEC_FK_KEYNUM",
    "KSPEC_FK_OMITTED",
    "KSPEC_FK_RANGE",
    "KSPEC_FK_UNKNOWN",
    "LIST_HEAD",
    "LIST_TAIL",
    "LOADING_PROGRESS_VERSION",
    "LOGLEVEL_DEBUG",
    "LOGLEVEL_NOTICE",
    "LOGLEVEL_VERBOSE",
    "LOGLEVEL_WARNING",
    "META_ALLOW_IGNORE",
    "MODULE_CHANGE_VERSION",
    "NEGATIVE_INFINITE",
    "NODE_FAIL",
    "NODE_ID_LEN",
    "NODE_MASTER",
    "NODE_MYSELF",
    "NODE_NOFAILOVER",
    "NODE_PFAIL",
    "NODE_SLAVE",
    "NOTIFY_ALL",
    "NOTIFY_EVICTED",
    "NOTIFY_EXPIRED",
    "NOTIFY_GENERIC",
    "NOTIFY_HASH",
    "NOTIFY_KEYEVENT",
    "NOTIFY_KEYSPACE",
    "NOTIFY_KEY_MISS",
    "NOTIFY_KEY_TRIMMED",
    "NOTIFY_LIST",
    "NOTIFY_LOADED",
    "NOTIFY_MODULE",
    "NOTIFY_NEW",
    "NOTIFY_OVERWRITTEN",
    "NOTIFY_RATE_LIMIT",
    "NOTIFY_SET",
    "NOTIFY_STREAM",
    "NOTIFY_STRING",
    "NOTIFY_TRIMMED",
    "NOTIFY_TYPE_CHANGED",
    "NOTIFY_ZSET",
    "NO_EXPIRE",
    "OK",
    "OPEN_KEY_ACCESS_EXPIRED",
    "OPEN_KEY_ACCESS_TRIMMED",
    "OPEN_KEY_NOEFFECTS",
    "OPEN_KEY_NOEXPIRE",
    "OPEN_KEY_NONOTIFY",
    "OPEN_KEY_NOSTATS",
    "OPEN_KEY_NOTOUCH",
    "OPTIONS_ALLOW_NESTED_KEYSPACE_NOTIFICATIONS",
    "OPTIONS_HANDLE_IO_ERRORS",
    "OPTIONS_HANDLE_REPL_ASYNC_LOAD",
    "OPTION_NO_IMPLICIT_SIGNAL_MODIFIED",
    "POSITIVE_INFINITE",
    "POSTPONED_ARRAY_LEN",
    "POSTPONED_LEN",
    "READ",
    "REPLICATIONINFO_VERSION",
    "REPLY_ARRAY",
    "REPLY_ATTRIBUTE",
    "REPLY_BIG_NUMBER",
    "REPLY_BOOL",
    "REPLY_DOUBLE",
    "REPLY_ERROR",
    "REPLY_INTEGER",
    "REPLY_MAP",
    "REPLY_NULL",
    "REPLY_PROMISE",
    "REPLY_SET",
    "REPLY_STRING",
    "REPLY_UNKNOWN",
    "REPLY_VERBATIM_STRING",
    "STREAM_ADD_AUTOID",
    "STREAM_ITERATOR_EXCLUSIVE",
    "STREAM_ITERATOR_REVERSE",
    "STREAM_TRIM_APPROX",
    "SUBEVENT_CLIENT_CHANGE_CONNECTED",
    "SUBEVENT_CLIENT_CHANGE_DISCONNECTED",
    "SUBEVENT_CLUSTER_SLOT_MIGRATION_IMPORT_COMPLETED",
    "SUBEVENT_CLUSTER_SLOT_MIGRATION_IMPORT_FAILED",
    "SUBEVENT_CLUSTER_SLOT_MIGRATION_IMPORT_STARTED",
    "SUBEVENT_CLUSTER_SLOT_MIGRATION_MIGRATE_COMPLETED",
    "SUBEVENT_CLUSTER_SLOT_MIGRATION_MIGRATE_FAILED",
    "SUBEVENT_CLUSTER_SLOT_MIGRATION_MIGRATE_MODULE_PROPAGATE",
    "SUBEVENT_CLUSTER_SLOT_MIGRATION_MIGRATE_STARTED",
    "SUBEVENT_CLUSTER_SLOT_MIGRATION_TRIM_BACKGROUND",
    "SUBEVENT_CLUSTER_SLOT_MIGRATION_TRIM_COMPLETED",
    "SUBEVENT_CLUSTER_SLOT_MIGRATION_TRIM_STARTED",
    "SUBEVENT_CONFIG_CHANGE",
    "SUBEVENT_EVENTLOOP_AFTER_SLEEP",
    "SUBEVENT_EVENTLOOP_BEFORE_SLEEP",
    "SUBEVENT_FLUSHDB_END",
    "SUBEVENT_FLUSHDB_START",
    "SUBEVENT_FORK_CHILD_BORN",
    "SUBEVENT_FORK_CHILD_DIED",
    "SUBEVENT_KEY_DELETED",
    "SUBEVENT_KEY_EVICTED",
    "SUBEVENT_KEY_EXPIRED",
    "SUBEVENT_KEY_OVERWRITTEN",
    "SUBEVENT_LOADING_AOF_START",
    "SUBEVENT_LOADING_ENDED",
    "SUBEVENT_LOADING_FAILED",
    "SUBEVENT_LOADING_PROGRESS_AOF",
    "SUBEVENT_LOADING_PROGRESS_RDB",
    "SUBEVENT_LOADING_RDB_START",
    "SUBEVENT_LOADING_REPL_START",
    "SUBEVENT_MASTER_LINK_DOWN",
    "SUBEVENT_MASTER_LINK_UP",
    "SUBEVENT_MODULE_LOADED",
    "SUBEVENT_MODULE_UNLOADED",
    "SUBEVENT_PERSISTENCE_AOF_START",
    "SUBEVENT_PERSISTENCE_ENDED",
    "SUBEVENT_PERSISTENCE_FAILED",
    "SUBEVENT_PERSISTENCE_RDB_START",
    "SUBEVENT_PERSISTENCE_SYNC_AOF_START",
    "SUBEVENT_PERSISTENCE_SYNC_RDB_START",
    "SUBEVENT_REPLICA_CHANGE_OFFLINE",
    "SUBEVENT_REPLICA_CHANGE_ONLINE",
    "SUBEVENT_REPL_ASYNC_LOAD_ABORTED",
    "SUBEVENT_REPL_ASYNC_LOAD_COMPLETED",
    "SUBEVENT_REPL_ASYNC_LOAD_STARTED",
    "SUBEVENT_REPL_BACKUP_CREATE",
    "SUBEVENT_REPL_BACKUP_DISCARD",
    "SUBEVENT_REPL_BACKUP_RESTORE",
    "SWAPDBINFO_VERSION",
    "TYPE_METHOD_VERSION",
    "VALKEY_ATOMICSLOTMIGRATION_INFO_VERSION",
    "VALKEY_AUTHENTICATION_INFO_VERSION",
    "VALKEY_AUTH_RESULT_DENIED",
    "VALKEY_AUTH_RESULT_GRANTED",
    "VALKEY_CLIENTINFO_FLAG_READONLY",
    "VALKEY_CTX_FLAGS_SLOT_EXPORT_CLIENT",
    "VALKEY_CTX_FLAGS_SLOT_IMPORT_CLIENT",
    "VALKEY_EVENT_ATOMIC_SLOT_MIGRATION",
    "VALKEY_EVENT_AUTHENTICATION_ATTEMPT",
    "VALKEY_OPTIONS_HANDLE_ATOMIC_SLOT_MIGRATION",
    "VALKEY_OPTIONS_SKIP_COMMAND_VALIDATION",
    "VALKEY_SCRIPTING_ENGINE_ABI_COMPILED_FUNCTION_VERSION",
    "VALKEY_SCRIPTING_ENGINE_ABI_DEBUGGER_COMMAND_VERSION",
    "VALKEY_SCRIPTING_ENGINE_ABI_MEMORY_INFO_VERSION",
    "VALKEY_SCRIPTING_ENGINE_ABI_VERSION",
    "VALKEY_SUBEVENT_ATOMIC_SLOT_MIGRATION_EXPORT_ABORTED",
    "VALKEY_SUBEVENT_ATOMIC_SLOT_MIGRATION_EXPORT_COMPLETED",
    "VALKEY_SUBEVENT_ATOMIC_SLOT_MIGRATION_EXPORT_STARTED",
    "VALKEY_SUBEVENT_ATOMIC_SLOT_MIGRATION_IMPORT_ABORTED",
    "VALKEY_SUBEVENT_ATOMIC_SLOT_MIGRATION_IMPORT_COMPLETED",
    "VALKEY_SUBEVENT_ATOMIC_SLOT_MIGRATION_IMPORT_STARTED",
    "VMSE_ALL",
    "VMSE_DEBUG_ENABLED",
    "VMSE_DEBUG_ENABLE_FAIL",
    "VMSE_DEBUG_NOT_SUPPORTED",
    "VMSE_EVAL",
    "VMSE_FUNCTION",
    "VMSE_STATE_EXECUTING",
    "VMSE_STATE_KILLED",
    "WRITE",
    "YIELD_FLAG_CLIENTS",
    "YIELD_FLAG_NONE",
    "ZADD_ADDED",
    "ZADD_GT",
    "ZADD_LT",
    "ZADD_NOP",
    "ZADD_NX",
    "ZADD_UPDATED",
    "ZADD_XX",
    "_CMD_ARG_NEXT",
    "_CTX_FLAGS_NEXT",
    "_EVENT_NEXT",
    "_EVENT_REPLROLECHANGED_NEXT",
    "_NOTIFY_NEXT",
    "_OPEN_KEY_ALL",
    "_OPTIONS_FLAGS_NEXT",
    "_SUBEVENT_CLIENT_CHANGE_NEXT",
    "_SUBEVENT_CLUSTER_SLOT_MIGRATION_NEXT",
    "_SUBEVENT_CLUSTER_SLOT_MIGRATION_TRIM_NEXT",
    "_SUBEVENT_CONFIG_NEXT",
    "_SUBEVENT_CRON_LOOP_NEXT",
    "_SUBEVENT_EVENTLOOP_NEXT",
    "_SUBEVENT_FLUSHDB_NEXT",
    "_SUBEVENT_FORK_CHILD_NEXT",
    "_SUBEVENT_KEY_NEXT",
    "_SUBEVENT_LOADING_NEXT",
    "_SUBEVENT_LOADING_PROGRESS_NEXT",
    "_SUBEVENT_MASTER_NEXT",
    "_SUBEVENT_MODULE_NEXT",
    "_SUBEVENT_PERSISTENCE_NEXT",
    "_SUBEVENT_REPLICA_CHANGE_NEXT",
    "_SUBEVENT_REPL_ASYNC_LOAD_NEXT",
    "_SUBEVENT_REPL_BACKUP_NEXT",
    "_SUBEVENT_SHUTDOWN_NEXT",
    "_SUBEVENT_SWAPDB_NEXT",
    "_VALKEY_SUBEVENT_ATOMIC_SLOT_MIGRATION_NEXT",
    "ACLAddLogEntry",
    "ACLAddLogEntryByUserName",
    "ACLCheckChannelPermissions",
    "ACLCheckCommandPermissions",
    "ACLCheckKeyPermissions",
    "ACLCheckKeyPrefixPermissions",
    "ACLCheckPermissions",
    "AbortBlock",
    "AddACLCategory",
    "AddPostNotificationJob",
    "Alloc",
    "AuthenticateClientWithACLUser",
    "AuthenticateClientWithUser",
    "AutoMemory",
    "AvoidReplicaTraffic",
    "BlockClient",
    "BlockClientGetPrivateData",
    "BlockClientOnAuth",
    "BlockClientOnKeys",
    "BlockClientOnKeysWithFlags",
    "BlockClientSetPrivateData",
    "BlockedClientDisconnected",
    "BlockedClientMeasureTimeEnd",
    "BlockedClientMeasureTimeStart",
    "CachedMicroseconds",
    "Call",
    "CallReplyArrayElement",
    "CallReplyAttribute",
    "CallReplyAttributeElement",
    "CallReplyBigNumber",
    "CallReplyBool",
    "CallReplyDouble",
    "CallReplyInteger",
    "CallReplyLength",
    "CallReplyMapElement",
    "CallReplyPromiseAbort",
    "CallReplyPromiseSetUnblockHandler",
    "CallReplyProto",
    "CallReplySetElement",
    "CallReplyStringPtr",
    "CallReplyType",
    "CallReplyVerbatim",
    "Calloc",
    "ChannelAtPosWithFlags",
    "CloseKey",
    "ClusterCanonicalKeyNameInSlot",
    "ClusterKeySlot",
    "ClusterKeySlotC",
    "CommandFilterArgDelete",
    "CommandFilterArgGet",
    "CommandFilterArgInsert",
    "CommandFilterArgReplace",
    "CommandFilterArgsCount",
    "CommandFilterGetClientId",
    "ConfigGet",
    "ConfigGetBool",
    "ConfigGetEnum",
    "ConfigGetNumeric",
    "ConfigGetType",
    "ConfigIteratorCreate",
    "ConfigIteratorNext",
    "ConfigIteratorRelease",
    "ConfigSet",
    "ConfigSetBool",
    "ConfigSetEnum",
    "ConfigSetNumeric",
    "CreateCommand",
    "CreateDataType",
    "CreateDict",
    "CreateModuleUser",
    "CreateString",
    "CreateStringFromCallReply",
    "CreateStringFromDouble",
    "CreateStringFromLongDouble",
    "CreateStringFromLongLong",
    "CreateStringFromStreamID",
    "CreateStringFromString",
    "CreateStringFromULongLong",
    "CreateStringPrintf",
    "CreateSubcommand",
    "CreateTimer",
    "DbSize",
    "DeauthenticateAndCloseClient",
    "DefragAlloc",
    "DefragAllocRaw",
    "DefragCursorGet",
    "DefragCursorSet",
    "DefragFreeRaw",
    "DefragRedisModuleDict",
    "DefragRedisModuleString",
    "DefragShouldStop",
    "DefragValkeyModuleString",
    "DeleteKey",
    "DictCompare",
    "DictCompareC",
    "DictDel",
    "DictDelC",
    "DictGet",
    "DictGetC",
    "DictIteratorReseek",
    "DictIteratorReseekC",
    "DictIteratorStart",
    "DictIteratorStartC",
    "DictIteratorStop",
    "DictNext",
    "DictNextC",
    "DictPrev",
    "DictPrevC",
    "DictReplace",
    "DictReplaceC",
    "DictSet",
    "DictSetC",
    "DictSize",
    "DigestAddLongLong",
    "DigestAddStringBuffer",
    "DigestEndSequence",
    "EmitAOF",
    "EventLoopAdd",
    "EventLoopAddOneShot",
    "EventLoopDel",
    "ExitFromChild",
    "ExportSharedAPI",
    "Fork",
    "Free",
    "FreeCallReply",
    "FreeClusterNodesList",
    "FreeDict",
    "FreeModuleUser",
    "FreeServerInfo",
    "FreeString",
    "FreeThreadSafeContext",
    "GetAbsExpire",
    "GetApi",
    "GetBlockedClientHandle",
    "GetBlockedClientPrivateData",
    "GetBlockedClientReadyKey",
    "GetClientCertificate",
    "GetClientId",
    "GetClientInfoById",
    "GetClientNameById",
    "GetClientUserNameById",
    "GetClusterNodeInfo",
    "GetClusterNodeInfoForClient",
    "GetClusterNodesList",
    "GetClusterSize",
    "GetCommand",
    "GetCommandKeys",
    "GetCommandKeysWithFlags",
    "GetContextFlags",
    "GetContextFlagsAll",
    "GetContextFromIO",
    "GetCurrentCommandName",
    "GetCurrentUserName",
    "GetDbIdFromDefragCtx",
    "GetDbIdFromDigest",
    "GetDbIdFromIO",
    "GetDbIdFromModuleKey",
    "GetDbIdFromOptCtx",
    "GetDetachedThreadSafeContext",
    "GetExpire",
    "GetFunctionExecutionState",
    "GetInternalSecret",
    "GetKeyNameFromDefragCtx",
    "GetKeyNameFromDigest",
    "GetKeyNameFromIO",
    "GetKeyNameFromModuleKey",
    "GetKeyNameFromOptCtx",
    "GetKeyspaceNotificationFlagsAll",
    "GetLFU",
    "GetLRU",
    "GetModuleOptionsAll",
    "GetModuleUserACLString",
    "GetModuleUserFromUserName",
    "GetMyClusterID",
    "GetNotifyKeyspaceEvents",
    "GetOpenKeyModesAll",
    "GetRandomBytes",
    "GetRandomHexChars",
    "GetSelectedDb",
    "GetServerInfo",
    "GetServerVersion",
    "GetSharedAPI",
    "GetThreadSafeContext",
    "GetTimerInfo",
    "GetToDbIdFromOptCtx",
    "GetToKeyNameFromOptCtx",
    "GetTypeMethodVersion",
    "GetUsedMemoryRatio",
    "HashFieldMinExpire",
    "HashGet",
    "HashHasStringRef",
    "HashSet",
    "HashSetStringRef",
    "HoldString",
    "InfoAddFieldCString",
    "InfoAddFieldDouble",
    "InfoAddFieldLongLong",
    "InfoAddFieldString",
    "InfoAddFieldULongLong",
    "InfoAddSection",
    "InfoBeginDictField",
    "InfoEndDictField",
    "IsBlockedReplyRequest",
    "IsBlockedTimeoutRequest",
    "IsChannelsPositionRequest",
    "IsIOError",
    "IsKeysPositionRequest",
    "IsModuleNameBusy",
    "IsSubEventSupported",
    "KeyAtPos",
    "KeyAtPosWithFlags",
    "KeyExists",
    "KeyType",
    "KillForkChild",
    "LatencyAddSample",
    "ListDelete",
    "ListGet",
    "ListInsert",
    "ListPop",
    "ListPush",
    "ListSet",
    "LoadConfigs",
    "LoadDataTypeFromString",
    "LoadDataTypeFromStringEncver",
    "LoadDefaultConfigs",
    "LoadDouble",
    "LoadFloat",
    "LoadLongDouble",
    "LoadSigned",
    "LoadString",
    "LoadStringBuffer",
    "LoadUnsigned",
    "Log",
    "LogIOError",
    "MallocSize",
    "MallocSizeDict",
    "MallocSizeString",
    "MallocUsableSize",
    "Microseconds",
    "Milliseconds",
    "ModuleTypeGetType",
    "ModuleTypeGetValue",
    "ModuleTypeReplaceValue",
    "ModuleTypeSetValue",
    "MonotonicMicroseconds",
    "MustObeyClient",
    "NotifyKeyspaceEvent",
    "OpenKey",
    "PoolAlloc",
    "PublishMessage",
    "PublishMessageShard",
    "RandomKey",
    "RdbLoad",
    "RdbSave",
    "RdbStreamCreateFromFile",
    "RdbStreamFree",
    "Realloc",
    "RedactClientCommandArgument",
    "RegisterAuthCallback",
    "RegisterBoolConfig",
    "RegisterClusterMessageReceiver",
    "RegisterCommandFilter",
    "RegisterDefragCallbacks",
    "RegisterDefragFunc",
    "RegisterDefragFunc2",
    "RegisterEnumConfig",
    "RegisterInfoFunc",
    "RegisterNumericConfig",
    "RegisterScriptingEngine",
    "RegisterStringConfig",
    "RegisterUnsignedNumericConfig",
    "Replicate",
    "ReplicateVerbatim",
    "ReplySetArrayLength",
    "ReplySetAttributeLength",
    "ReplySetMapLength",
    "ReplySetPushLength",
    "ReplySetSetLength",
    "ReplyWithArray",
    "ReplyWithAttribute",
    "ReplyWithBigNumber",
    "ReplyWithBool",
    "ReplyWithCString",
    "ReplyWithCallReply",
    "ReplyWithCustomErrorFormat",
    "ReplyWithDouble",
    "ReplyWithEmptyArray",
    "ReplyWithEmptyString",
    "ReplyWithError",
    "ReplyWithErrorFormat",
    "ReplyWithLongDouble",
    "ReplyWithLongLong",
    "ReplyWithMap",
    "ReplyWithNull",
    "ReplyWithNullArray",
    "ReplyWithSet",
    "ReplyWithSimpleString",
    "ReplyWithString",
    "ReplyWithStringBuffer",
    "ReplyWithVerbatimString",
    "ReplyWithVerbatimStringType",
    "ResetDataset",
    "RetainString",
    "SaveDataTypeToString",
    "SaveDouble",
    "SaveFloat",
    "SaveLongDouble",
    "SaveSigned",
    "SaveString",
    "SaveStringBuffer",
    "SaveUnsigned",
    "Scan",
    "ScanCursorCreate",
    "ScanCursorDestroy",
    "ScanCursorRestart",
    "ScanKey",
    "ScriptingEngineDebuggerFlushLogs",
    "ScriptingEngineDebuggerLog",
    "ScriptingEngineDebuggerLogRespReply",
    "ScriptingEngineDebuggerLogRespReplyStr",
    "ScriptingEngineDebuggerProcessCommands",
    "SelectDb",
    "SendChildHeartbeat",
    "SendClusterMessage",
    "ServerInfoGetField",
    "ServerInfoGetFieldC",
    "ServerInfoGetFieldDouble",
    "ServerInfoGetFieldSigned",
    "ServerInfoGetFieldUnsigned",
    "SetAbsExpire",
    "SetClientNameById",
    "SetClusterFlags",
    "SetCommandACLCategories",
    "SetCommandInfo",
    "SetContextUser",
    "SetDisconnectCallback",
    "SetExpire",
    "SetLFU",
    "SetLRU",
    "SetModuleAttribs",
    "SetModuleOptions",
    "SetModuleUserACL",
    "SetModuleUserACLString",
    "SignalKeyAsReady",
    "SignalModifiedKey",
    "StopTimer",
    "Strdup",
    "StreamAdd",
    "StreamDelete",
    "StreamIteratorDelete",
    "StreamIteratorNextField",
    "StreamIteratorNextID",
    "StreamIteratorStart",
    "StreamIteratorStop",
    "StreamTrimByID",
    "StreamTrimByLength",
    "StringAppendBuffer",
    "StringCompare",
    "StringDMA",
    "StringPtrLen",
    "StringSet",
    "StringToDouble",
    "StringToLongDouble",
    "StringToLongLong",
    "StringToStreamID",
    "StringToULongLong",
    "StringTruncate",
    "SubscribeToKeyspaceEvents",
    "SubscribeToServerEvent",
    "ThreadSafeContextLock",
    "ThreadSafeContextTryLock",
    "ThreadSafeContextUnlock",
    "TrimStringAllocation",
    "TryAlloc",
    "TryCalloc",
    "TryRealloc",
    "UnblockClient",
    "UnlinkKey",
    "UnregisterCommandFilter",
    "UnregisterScriptingEngine",
    "UnsubscribeFromKeyspaceEvents",
    "UpdateRuntimeArgs",
    "ValueLength",
    "WrongArity",
    "Yield",
    "ZsetAdd",
    "ZsetFirstInLexRange",
    "ZsetFirstInScoreRange",
    "ZsetIncrby",
    "ZsetLastInLexRange",
    "ZsetLastInScoreRange",
    "ZsetRangeCurrentElement",
    "ZsetRangeEndReached",
    "ZsetRangeNext",
    "ZsetRangePrev",
    "ZsetRangeStop",
    "ZsetRem",
    "ZsetScore",
    "_Assert",
]

# Acllog entry reason.
ACL_LOG_AUTH: Final = 0
ACL_LOG_CHANNEL: Final = 3
ACL_LOG_CMD: Final = 1
ACL_LOG_KEY: Final = 2

# Auth.
AUTH_HANDLED: Final = 0
AUTH_NOT_HANDLED: Final = 1
VALKEY_AUTHENTICATION_INFO_VERSION: Final = 1  # Valkey only

# Authentication result.
VALKEY_AUTH_RESULT_DENIED: Final = 1  # Valkey only
VALKEY_AUTH_RESULT_GRANTED: Final = 0  # Valkey only

# Aux trigger.
AUX_AFTER_RDB: Final = 2
AUX_BEFORE_RDB: Final = 1

# Block flags.
BLOCK_UNBLOCK_DEFAULT: Final = 0
BLOCK_UNBLOCK_DELETED: Final = 1

# Client info.
CLIENTINFO_FLAG_BLOCKED: Final = 4
CLIENTINFO_FLAG_MULTI: Final = 32
CLIENTINFO_FLAG_PUBSUB: Final = 2
CLIENTINFO_FLAG_SSL: Final = 1
CLIENTINFO_FLAG_TRACKING: Final = 8
CLIENTINFO_FLAG_UNIXSOCKET: Final = 16
CLIENTINFO_VERSION: Final = 1
VALKEY_CLIENTINFO_FLAG_READONLY: Final = 64  # Valkey only

# Cluster.
CLUSTER_FLAG_NONE: Final = 0
CLUSTER_FLAG_NO_FAILOVER: Final = 2
CLUSTER_FLAG_NO_REDIRECTION: Final = 4
CLUSTER_SLOT_MIGRATION_INFO_VERSION: Final = 1  # Redis only
CLUSTER_SLOT_MIGRATION_TRIMINFO_VERSION: Final = 1  # Redis only
NODE_FAIL: Final = 16
NODE_ID_LEN: Final = 40
NODE_MASTER: Final = 2
NODE_MYSELF: Final = 1
NODE_NOFAILOVER: Final = 32
NODE_PFAIL: Final = 8
NODE_SLAVE: Final = 4

# Command arg.
CMD_ARG_MULTIPLE: Final = 2
CMD_ARG_MULTIPLE_TOKEN: Final = 4
_CMD_ARG_NEXT: Final = 8
CMD_ARG_NONE: Final = 0
CMD_ARG_OPTIONAL: Final = 1

# Command arg type.
ARG_TYPE_BLOCK: Final = 8
ARG_TYPE_DOUBLE: Final = 2
ARG_TYPE_INTEGER: Final = 1
ARG_TYPE_KEY: Final = 3
ARG_TYPE_ONEOF: Final = 7
ARG_TYPE_PATTERN: Final = 4
ARG_TYPE_PURE_TOKEN: Final = 6
ARG_TYPE_STRING: Final = 0
ARG_TYPE_UNIX_TIME: Final = 5

# Command info.
COMMAND_INFO_VERSION: Final[Pointer] = Pointer()

# Config flags.
CONFIGCHANGE_VERSION: Final = 1
CONFIG_BITFLAGS: Final = 256
CONFIG_DEFAULT: Final = 0
CONFIG_DENY_LOADING: Final = 64
CONFIG_HIDDEN: Final = 16
CONFIG_IMMUTABLE: Final = 1
CONFIG_MEMORY: Final = 128
CONFIG_PROTECTED: Final = 32
CONFIG_SENSITIVE: Final = 2
CONFIG_UNPREFIXED: Final = 512  # Redis only

# Config type.
CONFIG_TYPE_BOOL: Final = 3  # Redis only
CONFIG_TYPE_ENUM: Final = 1  # Redis only
CONFIG_TYPE_NUMERIC: Final = 2  # Redis only
CONFIG_TYPE_STRING: Final = 0  # Redis only

# Context flags.
CTX_FLAGS_ACTIVE_CHILD: Final = 262144
CTX_FLAGS_AOF: Final = 64
CTX_FLAGS_ASYNC_LOADING: Final = 8388608
CTX_FLAGS_CLUSTER: Final = 32
CTX_FLAGS_DEBUG_ENABLED: Final = 33554432  # Redis only
CTX_FLAGS_DENY_BLOCKING: Final = 2097152
CTX_FLAGS_EVICT: Final = 512
CTX_FLAGS_IS_CHILD: Final = 1048576
CTX_FLAGS_LOADING: Final = 8192
CTX_FLAGS_LUA: Final = 1
CTX_FLAGS_MASTER: Final = 4
CTX_FLAGS_MAXMEMORY: Final = 256
CTX_FLAGS_MULTI: Final = 2
CTX_FLAGS_MULTI_DIRTY: Final = 524288
_CTX_FLAGS_NEXT: Final = 134217728
CTX_FLAGS_OOM: Final = 1024
CTX_FLAGS_OOM_WARNING: Final = 2048
CTX_FLAGS_RDB: Final = 128
CTX_FLAGS_READONLY: Final = 16
CTX_FLAGS_REPLICATED: Final = 4096
CTX_FLAGS_REPLICA_IS_CONNECTING: Final = 32768
CTX_FLAGS_REPLICA_IS_ONLINE: Final = 131072
CTX_FLAGS_REPLICA_IS_STALE: Final = 16384
CTX_FLAGS_REPLICA_IS_TRANSFERRING: Final = 65536
CTX_FLAGS_RESP3: Final = 4194304
CTX_FLAGS_SERVER_STARTUP: Final = 16777216
CTX_FLAGS_SLAVE: Final = 8
CTX_FLAGS_TRIM_IN_PROGRESS: Final = 67108864  # Redis only
VALKEY_CTX_FLAGS_SLOT_EXPORT_CLIENT: Final = 67108864  # Valkey only
VALKEY_CTX_FLAGS_SLOT_IMPORT_CLIENT: Final = 33554432  # Valkey only

# Error text.
ERRORMSG_WRONGTYPE: Final = b"WRONGTYPE Operation against a key holding the wrong kind of value"

# Expire.
NO_EXPIRE: Final = -1

# Filter flags.
CMDFILTER_NOSELF: Final = 1

# Hash flags.
HASH_CFIELDS: Final = 4
HASH_COUNT_ALL: Final = 16
HASH_DELETE: Final = 1
HASH_EXISTS: Final = 8
HASH_EXPIRE_TIME: Final = 32  # Redis only
HASH_NONE: Final = 0
HASH_NX: Final = 1
HASH_XX: Final = 2

# Key spec begin search type.
KSPEC_BS_INDEX: Final = 2
KSPEC_BS_INVALID: Final = 0
KSPEC_BS_KEYWORD: Final = 3
KSPEC_BS_UNKNOWN: Final = 1

# Key spec find keys type.
KSPEC_FK_KEYNUM: Final = 3
KSPEC_FK_OMITTED: Final = 0
KSPEC_FK_RANGE: Final = 2
KSPEC_FK_UNKNOWN: Final = 1

# Key type.
KEYTYPE_EMPTY: Final = 0
KEYTYPE_GCRA: Final = 8  # Redis only
KEYTYPE_HASH: Final = 3
KEYTYPE_LIST: Final = 2
KEYTYPE_MODULE: Final = 6
KEYTYPE_SET: Final = 4
KEYTYPE_STREAM: Final = 7
KEYTYPE_STRING: Final = 1
KEYTYPE_ZSET: Final = 5

# Key/channel access.
CMD_CHANNEL_PATTERN: Final = 1
CMD_CHANNEL_PUBLISH: Final = 2
CMD_CHANNEL_SUBSCRIBE: Final = 4
CMD_CHANNEL_UNSUBSCRIBE: Final = 8
CMD_KEY_ACCESS: Final = 16
CMD_KEY_DELETE: Final = 128
CMD_KEY_INCOMPLETE: Final = 512
CMD_KEY_INSERT: Final = 64
CMD_KEY_NOT_KEY: Final = 256
CMD_KEY_OW: Final = 4
CMD_KEY_RM: Final = 8
CMD_KEY_RO: Final = 1
CMD_KEY_RW: Final = 2
CMD_KEY_UPDATE: Final = 32
CMD_KEY_VARIABLE_FLAGS: Final = 1024

# Keyspace notification.
NOTIFY_ALL: Final = 10236
NOTIFY_EVICTED: Final = 512
NOTIFY_EXPIRED: Final = 256
NOTIFY_GENERIC: Final = 4
NOTIFY_HASH: Final = 64
NOTIFY_KEYEVENT: Final = 2
NOTIFY_KEYSPACE: Final = 1
NOTIFY_KEY_MISS: Final = 2048
NOTIFY_KEY_TRIMMED: Final = 131072  # Redis only
NOTIFY_LIST: Final = 16
NOTIFY_LOADED: Final = 4096
NOTIFY_MODULE: Final = 8192
NOTIFY_NEW: Final = 16384
_NOTIFY_NEXT: Final = 524288  # 32768 on Valkey
NOTIFY_OVERWRITTEN: Final = 32768  # Redis only
NOTIFY_RATE_LIMIT: Final = 262144  # Redis only
NOTIFY_SET: Final = 32
NOTIFY_STREAM: Final = 1024
NOTIFY_STRING: Final = 8
NOTIFY_TRIMMED: Final = 1073741824  # Redis only
NOTIFY_TYPE_CHANGED: Final = 65536  # Redis only
NOTIFY_ZSET: Final = 128

# List end.
LIST_HEAD: Final = 0
LIST_TAIL: Final = 1

# Log level.
LOGLEVEL_DEBUG: Final = b"debug"
LOGLEVEL_NOTICE: Final = b"notice"
LOGLEVEL_VERBOSE: Final = b"verbose"
LOGLEVEL_WARNING: Final = b"warning"

# Module options.
OPTIONS_ALLOW_NESTED_KEYSPACE_NOTIFICATIONS: Final = 8
_OPTIONS_FLAGS_NEXT: Final = 16  # 64 on Valkey
OPTIONS_HANDLE_IO_ERRORS: Final = 1
OPTIONS_HANDLE_REPL_ASYNC_LOAD: Final = 4
OPTION_NO_IMPLICIT_SIGNAL_MODIFIED: Final = 2
VALKEY_OPTIONS_HANDLE_ATOMIC_SLOT_MIGRATION: Final = 32  # Valkey only
VALKEY_OPTIONS_SKIP_COMMAND_VALIDATION: Final = 16  # Valkey only

# Open-key mode.
OPEN_KEY_ACCESS_EXPIRED: Final = 2097152  # Redis only
OPEN_KEY_ACCESS_TRIMMED: Final = 4194304  # Redis only
_OPEN_KEY_ALL: Final = 8323075  # 2031619 on Valkey
OPEN_KEY_NOEFFECTS: Final = 1048576
OPEN_KEY_NOEXPIRE: Final = 524288
OPEN_KEY_NONOTIFY: Final = 131072
OPEN_KEY_NOSTATS: Final = 262144
OPEN_KEY_NOTOUCH: Final = 65536
READ: Final = 1
WRITE: Final = 2

# Other.
BIG_CALLBACKS_VERSION: Final = 1  # Redis only
CRON_LOOP_VERSION: Final = 1
EXPERIMENTAL_API_VERSION: Final = 3  # Redis only
KEY_META_VERSION: Final = 1  # Redis only
LOADING_PROGRESS_VERSION: Final = 1
META_ALLOW_IGNORE: Final = 0  # Redis only
MODULE_CHANGE_VERSION: Final = 1
VALKEY_SCRIPTING_ENGINE_ABI_COMPILED_FUNCTION_VERSION: Final = 1  # Valkey only
VALKEY_SCRIPTING_ENGINE_ABI_DEBUGGER_COMMAND_VERSION: Final = 1  # Valkey only
VALKEY_SCRIPTING_ENGINE_ABI_VERSION: Final = 4  # Valkey only

# Reply length.
POSTPONED_ARRAY_LEN: Final = -1
POSTPONED_LEN: Final = -1

# Reply type.
REPLY_ARRAY: Final = 3
REPLY_ATTRIBUTE: Final = 11
REPLY_BIG_NUMBER: Final = 9
REPLY_BOOL: Final = 7
REPLY_DOUBLE: Final = 8
REPLY_ERROR: Final = 1
REPLY_INTEGER: Final = 2
REPLY_MAP: Final = 5
REPLY_NULL: Final = 4
REPLY_PROMISE: Final = 12
REPLY_SET: Final = 6
REPLY_STRING: Final = 0
REPLY_UNKNOWN: Final = -1
REPLY_VERBATIM_STRING: Final = 10

# Score bound.
NEGATIVE_INFINITE: Final = float("-inf")
POSITIVE_INFINITE: Final = float("inf")

# Scripting engine debugger enable ret.
VMSE_DEBUG_ENABLED: Final = 1  # Valkey only
VMSE_DEBUG_ENABLE_FAIL: Final = 2  # Valkey only
VMSE_DEBUG_NOT_SUPPORTED: Final = 0  # Valkey only

# Scripting engine execution state.
VMSE_STATE_EXECUTING: Final = 0  # Valkey only
VMSE_STATE_KILLED: Final = 1  # Valkey only

# Scripting engine subsystem type.
VMSE_ALL: Final = 2  # Valkey only
VMSE_EVAL: Final = 0  # Valkey only
VMSE_FUNCTION: Final = 1  # Valkey only

# Server event.
EVENTLOOP_READABLE: Final = 1
EVENTLOOP_WRITABLE: Final = 2
EVENT_CLIENT_CHANGE: Final = 4
EVENT_CLUSTER_SLOT_MIGRATION: Final = 18  # Redis only
EVENT_CLUSTER_SLOT_MIGRATION_TRIM: Final = 19  # Redis only
EVENT_CONFIG: Final = 16
EVENT_CRON_LOOP: Final = 8
EVENT_EVENTLOOP: Final = 15
EVENT_FLUSHDB: Final = 2
EVENT_FORK_CHILD: Final = 13
EVENT_KEY: Final = 17
EVENT_LOADING: Final = 3
EVENT_LOADING_PROGRESS: Final = 10
EVENT_MASTER_LINK_CHANGE: Final = 7
EVENT_MODULE_CHANGE: Final = 9
_EVENT_NEXT: Final = 20
EVENT_PERSISTENCE: Final = 1
EVENT_REPLICATION_ROLE_CHANGED: Final = 0
EVENT_REPLICA_CHANGE: Final = 6
_EVENT_REPLROLECHANGED_NEXT: Final = 2
EVENT_REPLROLECHANGED_NOW_MASTER: Final = 0
EVENT_REPLROLECHANGED_NOW_REPLICA: Final = 1
EVENT_REPL_ASYNC_LOAD: Final = 14
EVENT_REPL_BACKUP: Final = 12
EVENT_SHUTDOWN: Final = 5
EVENT_SWAPDB: Final = 11
VALKEY_EVENT_ATOMIC_SLOT_MIGRATION: Final = 19  # Valkey only
VALKEY_EVENT_AUTHENTICATION_ATTEMPT: Final = 18  # Valkey only

# Server sub-event.
SUBEVENT_CLIENT_CHANGE_CONNECTED: Final = 0
SUBEVENT_CLIENT_CHANGE_DISCONNECTED: Final = 1
_SUBEVENT_CLIENT_CHANGE_NEXT: Final = 2
SUBEVENT_CLUSTER_SLOT_MIGRATION_IMPORT_COMPLETED: Final = 2  # Redis only
SUBEVENT_CLUSTER_SLOT_MIGRATION_IMPORT_FAILED: Final = 1  # Redis only
SUBEVENT_CLUSTER_SLOT_MIGRATION_IMPORT_STARTED: Final = 0  # Redis only
SUBEVENT_CLUSTER_SLOT_MIGRATION_MIGRATE_COMPLETED: Final = 5  # Redis only
SUBEVENT_CLUSTER_SLOT_MIGRATION_MIGRATE_FAILED: Final = 4  # Redis only
SUBEVENT_CLUSTER_SLOT_MIGRATION_MIGRATE_MODULE_PROPAGATE: Final = 6  # Redis only
SUBEVENT_CLUSTER_SLOT_MIGRATION_MIGRATE_STARTED: Final = 3  # Redis only
_SUBEVENT_CLUSTER_SLOT_MIGRATION_NEXT: Final = 7  # Redis only
SUBEVENT_CLUSTER_SLOT_MIGRATION_TRIM_BACKGROUND: Final = 2  # Redis only
SUBEVENT_CLUSTER_SLOT_MIGRATION_TRIM_COMPLETED: Final = 1  # Redis only
_SUBEVENT_CLUSTER_SLOT_MIGRATION_TRIM_NEXT: Final = 3  # Redis only
SUBEVENT_CLUSTER_SLOT_MIGRATION_TRIM_STARTED: Final = 0  # Redis only
SUBEVENT_CONFIG_CHANGE: Final = 0
_SUBEVENT_CONFIG_NEXT: Final = 1
_SUBEVENT_CRON_LOOP_NEXT: Final = 0
SUBEVENT_EVENTLOOP_AFTER_SLEEP: Final = 1
SUBEVENT_EVENTLOOP_BEFORE_SLEEP: Final = 0
_SUBEVENT_EVENTLOOP_NEXT: Final = 2
SUBEVENT_FLUSHDB_END: Final = 1
_SUBEVENT_FLUSHDB_NEXT: Final = 2
SUBEVENT_FLUSHDB_START: Final = 0
SUBEVENT_FORK_CHILD_BORN: Final = 0
SUBEVENT_FORK_CHILD_DIED: Final = 1
_SUBEVENT_FORK_CHILD_NEXT: Final = 2
SUBEVENT_KEY_DELETED: Final = 0
SUBEVENT_KEY_EVICTED: Final = 2
SUBEVENT_KEY_EXPIRED: Final = 1
_SUBEVENT_KEY_NEXT: Final = 4
SUBEVENT_KEY_OVERWRITTEN: Final = 3
SUBEVENT_LOADING_AOF_START: Final = 1
SUBEVENT_LOADING_ENDED: Final = 3
SUBEVENT_LOADING_FAILED: Final = 4
_SUBEVENT_LOADING_NEXT: Final = 5
SUBEVENT_LOADING_PROGRESS_AOF: Final = 1
_SUBEVENT_LOADING_PROGRESS_NEXT: Final = 2
SUBEVENT_LOADING_PROGRESS_RDB: Final = 0
SUBEVENT_LOADING_RDB_START: Final = 0
SUBEVENT_LOADING_REPL_START: Final = 2
SUBEVENT_MASTER_LINK_DOWN: Final = 1
SUBEVENT_MASTER_LINK_UP: Final = 0
_SUBEVENT_MASTER_NEXT: Final = 2
SUBEVENT_MODULE_LOADED: Final = 0
_SUBEVENT_MODULE_NEXT: Final = 2
SUBEVENT_MODULE_UNLOADED: Final = 1
SUBEVENT_PERSISTENCE_AOF_START: Final = 1
SUBEVENT_PERSISTENCE_ENDED: Final = 3
SUBEVENT_PERSISTENCE_FAILED: Final = 4
_SUBEVENT_PERSISTENCE_NEXT: Final = 6
SUBEVENT_PERSISTENCE_RDB_START: Final = 0
SUBEVENT_PERSISTENCE_SYNC_AOF_START: Final = 5
SUBEVENT_PERSISTENCE_SYNC_RDB_START: Final = 2
_SUBEVENT_REPLICA_CHANGE_NEXT: Final = 2
SUBEVENT_REPLICA_CHANGE_OFFLINE: Final = 1
SUBEVENT_REPLICA_CHANGE_ONLINE: Final = 0
SUBEVENT_REPL_ASYNC_LOAD_ABORTED: Final = 1
SUBEVENT_REPL_ASYNC_LOAD_COMPLETED: Final = 2
_SUBEVENT_REPL_ASYNC_LOAD_NEXT: Final = 3
SUBEVENT_REPL_ASYNC_LOAD_STARTED: Final = 0
SUBEVENT_REPL_BACKUP_CREATE: Final = 0  # Redis only
SUBEVENT_REPL_BACKUP_DISCARD: Final = 2  # Redis only
_SUBEVENT_REPL_BACKUP_NEXT: Final = 3  # Redis only
SUBEVENT_REPL_BACKUP_RESTORE: Final = 1  # Redis only
_SUBEVENT_SHUTDOWN_NEXT: Final = 0
_SUBEVENT_SWAPDB_NEXT: Final = 0
VALKEY_SUBEVENT_ATOMIC_SLOT_MIGRATION_EXPORT_ABORTED: Final = 3  # Valkey only
VALKEY_SUBEVENT_ATOMIC_SLOT_MIGRATION_EXPORT_COMPLETED: Final = 5  # Valkey only
VALKEY_SUBEVENT_ATOMIC_SLOT_MIGRATION_EXPORT_STARTED: Final = 1  # Valkey only
VALKEY_SUBEVENT_ATOMIC_SLOT_MIGRATION_IMPORT_ABORTED: Final = 2  # Valkey only
VALKEY_SUBEVENT_ATOMIC_SLOT_MIGRATION_IMPORT_COMPLETED: Final = 4  # Valkey only
VALKEY_SUBEVENT_ATOMIC_SLOT_MIGRATION_IMPORT_STARTED: Final = 0  # Valkey only
_VALKEY_SUBEVENT_ATOMIC_SLOT_MIGRATION_NEXT: Final = 6  # Valkey only

# Status.
ERR: Final = 1
OK: Final = 0

# Stream flags.
STREAM_ADD_AUTOID: Final = 1
STREAM_ITERATOR_EXCLUSIVE: Final = 1
STREAM_ITERATOR_REVERSE: Final = 2
STREAM_TRIM_APPROX: Final = 1

# Struct version.
APIVER_1: Final = 1
FLUSHINFO_VERSION: Final = 1
KEYINFO_VERSION: Final = 1
REPLICATIONINFO_VERSION: Final = 1
SWAPDBINFO_VERSION: Final = 1
TYPE_METHOD_VERSION: Final = 5
VALKEY_ATOMICSLOTMIGRATION_INFO_VERSION: Final = 1  # Valkey only
VALKEY_SCRIPTING_ENGINE_ABI_MEMORY_INFO_VERSION: Final = 1  # Valkey only

# Yield.
YIELD_FLAG_CLIENTS: Final = 2
YIELD_FLAG_NONE: Final = 1

# Zset flags.
ZADD_ADDED: Final = 4
ZADD_GT: Final = 32
ZADD_LT: Final = 64
ZADD_NOP: Final = 16
ZADD_NX: Final = 2
ZADD_UPDATED: Final = 8
ZADD_XX: Final = 1


def ACLAddLogEntry(ctx: Pointer, user: Pointer, object: Pointer, reason: int) -> None:
    """Append an entry to the ACL LOG for a denied access, attributed to a module user object.

    void ACLAddLogEntry(RedisModuleCtx *ctx, RedisModuleUser *user, RedisModuleString *object,
        RedisModuleACLLogEntryReason reason)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ACLAddLogEntry")


def ACLAddLogEntryByUserName(ctx: Pointer, user: Pointer, object: Pointer, reason: int) -> None:
    """Append an ACL LOG entry attributed to a user given by name.

    void ACLAddLogEntryByUserName(RedisModuleCtx *ctx, RedisModuleString *user, RedisModuleString *object,
        RedisModuleACLLogEntryReason reason)
    Since Redis 7.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("ACLAddLogEntryByUserName")


def ACLCheckChannelPermissions(user: Pointer, ch: Pointer, literal: int) -> int:
    """Test whether a user may use a pub/sub channel (literal or pattern).

    int ACLCheckChannelPermissions(RedisModuleUser *user, RedisModuleString *ch, int literal)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ACLCheckChannelPermissions")


def ACLCheckCommandPermissions(user: Pointer, argv: Pointer, argc: int) -> int:
    """Test whether a user may execute a full argv.

    int ACLCheckCommandPermissions(RedisModuleUser *user, RedisModuleString **argv, int argc)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ACLCheckCommandPermissions")


def ACLCheckKeyPermissions(user: Pointer, key: Pointer, flags: int) -> int:
    """Test whether a user may touch one key with given CMD_KEY_* access flags.

    int ACLCheckKeyPermissions(RedisModuleUser *user, RedisModuleString *key, int flags)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ACLCheckKeyPermissions")


def ACLCheckKeyPrefixPermissions(user: Pointer, prefix: Pointer, flags: int) -> int:
    """Test whether a user may touch every key starting with a prefix (signature differs Redis vs Valkey).

    int ACLCheckKeyPrefixPermissions(RedisModuleUser *user, RedisModuleString *prefix, int flags)
    Since Redis 8.0.0..8.2.3 and Valkey 9.1.2. On Valkey the parameters are (ValkeyModuleUser *user, const char *prefix,
    size_t length, unsigned int flags).
    """
    raise compiled_only("ACLCheckKeyPrefixPermissions")


def ACLCheckPermissions(user: Pointer, argv: Pointer, argc: int, dbid: int, denial_reason: Pointer) -> int:
    """Test argv plus database id for a user and report the denial reason.

    int ACLCheckPermissions(ValkeyModuleUser *user, ValkeyModuleString **argv, int argc, int dbid,
        ValkeyModuleACLLogEntryReason *denial_reason)
    Since Valkey 9.1.2.
    """
    raise compiled_only("ACLCheckPermissions")


def AbortBlock(bc: Pointer) -> int:
    """Cancel a block just created, without running the reply callback.

    int AbortBlock(RedisModuleBlockedClient *bc)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("AbortBlock")


def AddACLCategory(ctx: Pointer, name: Pointer) -> int:
    """Register a new ACL category owned by the module (OnLoad only).

    int AddACLCategory(RedisModuleCtx *ctx, const char *name)
    Since Redis 7.4.0 and Valkey 8.0.0.
    """
    raise compiled_only("AddACLCategory")


def AddPostNotificationJob(ctx: Pointer, callback: Pointer, pd: Pointer, free_pd: Pointer) -> int:
    """Queue a callback to run after the current execution unit, where writes are safe.

    int AddPostNotificationJob(RedisModuleCtx *ctx, RedisModulePostNotificationJobFunc callback, void *pd, void
        (*free_pd)(void *))
    Since Redis 7.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("AddPostNotificationJob")


def Alloc(bytes: int) -> Pointer:
    """Allocate bytes from the server allocator (counted in used_memory); aborts on OOM.

    void *Alloc(size_t bytes)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("Alloc")


def AuthenticateClientWithACLUser(
    ctx: Pointer, name: Pointer, len: int, callback: Pointer, privdata: Pointer, client_id: Pointer
) -> int:
    """Log the current client in as a named ACL user, with a change callback.

    int AuthenticateClientWithACLUser(RedisModuleCtx *ctx, const char *name, size_t len, RedisModuleUserChangedFunc
        callback, void *privdata, uint64_t *client_id)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("AuthenticateClientWithACLUser")


def AuthenticateClientWithUser(
    ctx: Pointer, user: Pointer, callback: Pointer, privdata: Pointer, client_id: Pointer
) -> int:
    """Log the current client in as a module-made user, with a change callback.

    int AuthenticateClientWithUser(RedisModuleCtx *ctx, RedisModuleUser *user, RedisModuleUserChangedFunc callback, void
        *privdata, uint64_t *client_id)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("AuthenticateClientWithUser")


def AutoMemory(ctx: Pointer) -> None:
    """Turn on automatic freeing of keys, strings, replies and dict handles at callback end.

    void AutoMemory(RedisModuleCtx *ctx)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("AutoMemory")


def AvoidReplicaTraffic() -> int:
    """Report whether replication traffic should be paused (failover or client pause).

    int AvoidReplicaTraffic(void)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("AvoidReplicaTraffic")


def BlockClient(
    ctx: Pointer, reply_callback: Pointer, timeout_callback: Pointer, free_privdata: Pointer, timeout_ms: int
) -> Pointer:
    """Park the calling client and return a handle, with reply/timeout/free callbacks.

    RedisModuleBlockedClient *BlockClient(RedisModuleCtx *ctx, RedisModuleCmdFunc reply_callback, RedisModuleCmdFunc
        timeout_callback, void (*free_privdata)(RedisModuleCtx *, void *), long long timeout_ms)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("BlockClient")


def BlockClientGetPrivateData(blocked_client: Pointer) -> Pointer:
    """Read the private pointer stored in a blocked-client handle.

    void *BlockClientGetPrivateData(RedisModuleBlockedClient *blocked_client)
    Since Redis 7.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("BlockClientGetPrivateData")


def BlockClientOnAuth(ctx: Pointer, reply_callback: Pointer, free_privdata: Pointer) -> Pointer:
    """Park a client inside an authentication callback.

    RedisModuleBlockedClient *BlockClientOnAuth(RedisModuleCtx *ctx, RedisModuleAuthCallback reply_callback, void
        (*free_privdata)(RedisModuleCtx *, void *))
    Since Redis 7.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("BlockClientOnAuth")


def BlockClientOnKeys(
    ctx: Pointer,
    reply_callback: Pointer,
    timeout_callback: Pointer,
    free_privdata: Pointer,
    timeout_ms: int,
    keys: Pointer,
    numkeys: int,
    privdata: Pointer,
) -> Pointer:
    """Park a client until one of the named keys becomes ready.

    RedisModuleBlockedClient *BlockClientOnKeys(RedisModuleCtx *ctx, RedisModuleCmdFunc reply_callback,
        RedisModuleCmdFunc timeout_callback, void (*free_privdata)(RedisModuleCtx *, void *), long long timeout_ms,
        RedisModuleString **keys, int numkeys, void *privdata)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("BlockClientOnKeys")


def BlockClientOnKeysWithFlags(
    ctx: Pointer,
    reply_callback: Pointer,
    timeout_callback: Pointer,
    free_privdata: Pointer,
    timeout_ms: int,
    keys: Pointer,
    numkeys: int,
    privdata: Pointer,
    flags: int,
) -> Pointer:
    """As BlockClientOnKeys, with a flag to also wake on key deletion.

    RedisModuleBlockedClient *BlockClientOnKeysWithFlags(RedisModuleCtx *ctx, RedisModuleCmdFunc reply_callback,
        RedisModuleCmdFunc timeout_callback, void (*free_privdata)(RedisModuleCtx *, void *), long long timeout_ms,
        RedisModuleString **keys, int numkeys, void *privdata, int flags)
    Since Redis 7.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("BlockClientOnKeysWithFlags")


def BlockClientSetPrivateData(blocked_client: Pointer, private_data: Pointer) -> None:
    """Store a private pointer in a blocked-client handle.

    void BlockClientSetPrivateData(RedisModuleBlockedClient *blocked_client, void *private_data)
    Since Redis 7.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("BlockClientSetPrivateData")


def BlockedClientDisconnected(ctx: Pointer) -> int:
    """In the free/reply callback, tell whether the client went away.

    int BlockedClientDisconnected(RedisModuleCtx *ctx)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("BlockedClientDisconnected")


def BlockedClientMeasureTimeEnd(bc: Pointer) -> int:
    """Stop counting background time for a blocked client.

    int BlockedClientMeasureTimeEnd(RedisModuleBlockedClient *bc)
    Since Redis 6.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("BlockedClientMeasureTimeEnd")


def BlockedClientMeasureTimeStart(bc: Pointer) -> int:
    """Start counting background time for slowlog/latency of a blocked client.

    int BlockedClientMeasureTimeStart(RedisModuleBlockedClient *bc)
    Since Redis 6.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("BlockedClientMeasureTimeStart")


def CachedMicroseconds() -> int:
    """Return the server's cached wall clock in microseconds.

    ustime_t CachedMicroseconds(void)
    Since Redis 7.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("CachedMicroseconds")


def Call(ctx: Pointer, cmdname: Pointer, fmt: Pointer, *args: Pointer | int) -> Pointer:
    """Run a command with a format string describing the variadic args; returns a reply or NULL+errno.

    RedisModuleCallReply *Call(RedisModuleCtx *ctx, const char *cmdname, const char *fmt, ...)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("Call")


def CallReplyArrayElement(reply: Pointer, idx: int) -> Pointer:
    """Borrow element i of an array reply.

    RedisModuleCallReply *CallReplyArrayElement(RedisModuleCallReply *reply, size_t idx)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("CallReplyArrayElement")


def CallReplyAttribute(reply: Pointer) -> Pointer:
    """Borrow the RESP3 attribute attached to a reply.

    RedisModuleCallReply *CallReplyAttribute(RedisModuleCallReply *reply)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("CallReplyAttribute")


def CallReplyAttributeElement(reply: Pointer, idx: int, key: Pointer, val: Pointer) -> int:
    """Borrow key and value i of an attribute reply.

    int CallReplyAttributeElement(RedisModuleCallReply *reply, size_t idx, RedisModuleCallReply **key,
        RedisModuleCallReply **val)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("CallReplyAttributeElement")


def CallReplyBigNumber(reply: Pointer, len: Pointer) -> Pointer:
    """Borrow bytes of a big-number reply.

    const char *CallReplyBigNumber(RedisModuleCallReply *reply, size_t *len)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("CallReplyBigNumber")


def CallReplyBool(reply: Pointer) -> int:
    """Read a boolean reply.

    int CallReplyBool(RedisModuleCallReply *reply)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("CallReplyBool")


def CallReplyDouble(reply: Pointer) -> float:
    """Read a double reply.

    double CallReplyDouble(RedisModuleCallReply *reply)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("CallReplyDouble")


def CallReplyInteger(reply: Pointer) -> int:
    """Read an integer reply.

    long long CallReplyInteger(RedisModuleCallReply *reply)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("CallReplyInteger")


def CallReplyLength(reply: Pointer) -> int:
    """Length of a string or number of elements of an aggregate reply.

    size_t CallReplyLength(RedisModuleCallReply *reply)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("CallReplyLength")


def CallReplyMapElement(reply: Pointer, idx: int, key: Pointer, val: Pointer) -> int:
    """Borrow key and value i of a map reply.

    int CallReplyMapElement(RedisModuleCallReply *reply, size_t idx, RedisModuleCallReply **key, RedisModuleCallReply
        **val)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("CallReplyMapElement")


def CallReplyPromiseAbort(reply: Pointer, private_data: Pointer) -> int:
    """Give up on an async (promise) reply before it resolves.

    int CallReplyPromiseAbort(RedisModuleCallReply *reply, void **private_data)
    Since Redis 7.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("CallReplyPromiseAbort")


def CallReplyPromiseSetUnblockHandler(reply: Pointer, on_unblock: Pointer, private_data: Pointer) -> None:
    """Attach the callback run when a promise reply resolves.

    void CallReplyPromiseSetUnblockHandler(RedisModuleCallReply *reply, RedisModuleOnUnblocked on_unblock, void
        *private_data)
    Since Redis 7.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("CallReplyPromiseSetUnblockHandler")


def CallReplyProto(reply: Pointer, len: Pointer) -> Pointer:
    """Borrow the raw RESP bytes of a reply.

    const char *CallReplyProto(RedisModuleCallReply *reply, size_t *len)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("CallReplyProto")


def CallReplySetElement(reply: Pointer, idx: int) -> Pointer:
    """Borrow element i of a set reply.

    RedisModuleCallReply *CallReplySetElement(RedisModuleCallReply *reply, size_t idx)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("CallReplySetElement")


def CallReplyStringPtr(reply: Pointer, len: Pointer) -> Pointer:
    """Borrow bytes of a string or error reply (not NUL terminated).

    const char *CallReplyStringPtr(RedisModuleCallReply *reply, size_t *len)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("CallReplyStringPtr")


def CallReplyType(reply: Pointer) -> int:
    """Return the REPLY_* type of a reply.

    int CallReplyType(RedisModuleCallReply *reply)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("CallReplyType")


def CallReplyVerbatim(reply: Pointer, len: Pointer, format: Pointer) -> Pointer:
    """Borrow bytes and 3-letter format of a verbatim reply.

    const char *CallReplyVerbatim(RedisModuleCallReply *reply, size_t *len, const char **format)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("CallReplyVerbatim")


def Calloc(nmemb: int, size: int) -> Pointer:
    """Zeroed allocation from the server allocator.

    void *Calloc(size_t nmemb, size_t size)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("Calloc")


def ChannelAtPosWithFlags(ctx: Pointer, pos: int, flags: int) -> None:
    """In a channel-position request, report that argv[pos] is a channel with flags.

    void ChannelAtPosWithFlags(RedisModuleCtx *ctx, int pos, int flags)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ChannelAtPosWithFlags")


def CloseKey(kp: Pointer) -> None:
    """Release a key handle; flushes deferred work and signals modification.

    void CloseKey(RedisModuleKey *kp)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("CloseKey")


def ClusterCanonicalKeyNameInSlot(slot: int) -> Pointer:
    """Return a short constant string hashing to a slot.

    const char *ClusterCanonicalKeyNameInSlot(unsigned int slot)
    Since Redis 7.4.0 and Valkey 8.0.0.
    """
    raise compiled_only("ClusterCanonicalKeyNameInSlot")


def ClusterKeySlot(key: Pointer) -> int:
    """Hash slot of a module string key.

    unsigned int ClusterKeySlot(RedisModuleString *key)
    Since Redis 7.4.0 and Valkey 8.0.0.
    """
    raise compiled_only("ClusterKeySlot")


def ClusterKeySlotC(keystr: Pointer, keylen: int) -> int:
    """Hash slot of a raw buffer key (Valkey 9.1 / post-8.2 Redis).

    unsigned int ClusterKeySlotC(const char *keystr, size_t keylen)
    Since Valkey 9.1.2.
    """
    raise compiled_only("ClusterKeySlotC")


def CommandFilterArgDelete(fctx: Pointer, pos: int) -> int:
    """Remove one argument of the command being filtered.

    int CommandFilterArgDelete(RedisModuleCommandFilterCtx *fctx, int pos)
    Since Redis 5.0.5 and Valkey 7.2.5.
    """
    raise compiled_only("CommandFilterArgDelete")


def CommandFilterArgGet(fctx: Pointer, pos: int) -> Pointer:
    """Borrow one argument of the command being filtered.

    RedisModuleString *CommandFilterArgGet(RedisModuleCommandFilterCtx *fctx, int pos)
    Since Redis 5.0.5 and Valkey 7.2.5.
    """
    raise compiled_only("CommandFilterArgGet")


def CommandFilterArgInsert(fctx: Pointer, pos: int, arg: Pointer) -> int:
    """Insert an argument into the command being filtered (takes the reference).

    int CommandFilterArgInsert(RedisModuleCommandFilterCtx *fctx, int pos, RedisModuleString *arg)
    Since Redis 5.0.5 and Valkey 7.2.5.
    """
    raise compiled_only("CommandFilterArgInsert")


def CommandFilterArgReplace(fctx: Pointer, pos: int, arg: Pointer) -> int:
    """Replace an argument of the command being filtered (takes the reference).

    int CommandFilterArgReplace(RedisModuleCommandFilterCtx *fctx, int pos, RedisModuleString *arg)
    Since Redis 5.0.5 and Valkey 7.2.5.
    """
    raise compiled_only("CommandFilterArgReplace")


def CommandFilterArgsCount(fctx: Pointer) -> int:
    """Number of arguments of the command being filtered.

    int CommandFilterArgsCount(RedisModuleCommandFilterCtx *fctx)
    Since Redis 5.0.5 and Valkey 7.2.5.
    """
    raise compiled_only("CommandFilterArgsCount")


def CommandFilterGetClientId(fctx: Pointer) -> int:
    """Client id that issued the filtered command.

    unsigned long long CommandFilterGetClientId(RedisModuleCommandFilterCtx *fctx)
    Since Redis 7.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("CommandFilterGetClientId")


def ConfigGet(ctx: Pointer, name: Pointer, res: Pointer) -> int:
    """Read any server config by name as a new string.

    int ConfigGet(RedisModuleCtx *ctx, const char *name, RedisModuleString **res)
    Since Redis 8.0.0..8.2.3.
    """
    raise compiled_only("ConfigGet")


def ConfigGetBool(ctx: Pointer, name: Pointer, res: Pointer) -> int:
    """Read a server config as boolean.

    int ConfigGetBool(RedisModuleCtx *ctx, const char *name, int *res)
    Since Redis 8.0.0..8.2.3.
    """
    raise compiled_only("ConfigGetBool")


def ConfigGetEnum(ctx: Pointer, name: Pointer, res: Pointer) -> int:
    """Read an enum server config as its name.

    int ConfigGetEnum(RedisModuleCtx *ctx, const char *name, RedisModuleString **res)
    Since Redis 8.0.0..8.2.3.
    """
    raise compiled_only("ConfigGetEnum")


def ConfigGetNumeric(ctx: Pointer, name: Pointer, res: Pointer) -> int:
    """Read a numeric server config.

    int ConfigGetNumeric(RedisModuleCtx *ctx, const char *name, long long *res)
    Since Redis 8.0.0..8.2.3.
    """
    raise compiled_only("ConfigGetNumeric")


def ConfigGetType(name: Pointer, res: Pointer) -> int:
    """Return the kind of a named server config.

    int ConfigGetType(const char *name, RedisModuleConfigType *res)
    Since Redis 8.0.0..8.2.3.
    """
    raise compiled_only("ConfigGetType")


def ConfigIteratorCreate(ctx: Pointer, pattern: Pointer) -> Pointer:
    """Iterate config names matching a glob.

    RedisModuleConfigIterator *ConfigIteratorCreate(RedisModuleCtx *ctx, const char *pattern)
    Since Redis 8.0.0..8.2.3.
    """
    raise compiled_only("ConfigIteratorCreate")


def ConfigIteratorNext(iter: Pointer) -> Pointer:
    """Next config name of an iteration, or NULL.

    const char *ConfigIteratorNext(RedisModuleConfigIterator *iter)
    Since Redis 8.0.0..8.2.3.
    """
    raise compiled_only("ConfigIteratorNext")


def ConfigIteratorRelease(ctx: Pointer, iter: Pointer) -> None:
    """Free a config iterator.

    void ConfigIteratorRelease(RedisModuleCtx *ctx, RedisModuleConfigIterator *iter)
    Since Redis 8.0.0..8.2.3.
    """
    raise compiled_only("ConfigIteratorRelease")


def ConfigSet(ctx: Pointer, name: Pointer, value: Pointer, err: Pointer) -> int:
    """Set any server config from a string; optional error out.

    int ConfigSet(RedisModuleCtx *ctx, const char *name, RedisModuleString *value, RedisModuleString **err)
    Since Redis 8.0.0..8.2.3.
    """
    raise compiled_only("ConfigSet")


def ConfigSetBool(ctx: Pointer, name: Pointer, value: int, err: Pointer) -> int:
    """Set a boolean server config.

    int ConfigSetBool(RedisModuleCtx *ctx, const char *name, int value, RedisModuleString **err)
    Since Redis 8.0.0..8.2.3.
    """
    raise compiled_only("ConfigSetBool")


def ConfigSetEnum(ctx: Pointer, name: Pointer, value: Pointer, err: Pointer) -> int:
    """Set an enum server config by name.

    int ConfigSetEnum(RedisModuleCtx *ctx, const char *name, RedisModuleString *value, RedisModuleString **err)
    Since Redis 8.0.0..8.2.3.
    """
    raise compiled_only("ConfigSetEnum")


def ConfigSetNumeric(ctx: Pointer, name: Pointer, value: int, err: Pointer) -> int:
    """Set a numeric server config.

    int ConfigSetNumeric(RedisModuleCtx *ctx, const char *name, long long value, RedisModuleString **err)
    Since Redis 8.0.0..8.2.3.
    """
    raise compiled_only("ConfigSetNumeric")


def CreateCommand(
    ctx: Pointer, name: Pointer, cmdfunc: Pointer, strflags: Pointer, firstkey: int, lastkey: int, keystep: int
) -> int:
    """Register a command with name, handler, flag words and legacy first/last/step keys (OnLoad only).

    int CreateCommand(RedisModuleCtx *ctx, const char *name, RedisModuleCmdFunc cmdfunc, const char *strflags, int
        firstkey, int lastkey, int keystep)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("CreateCommand")


def CreateDataType(ctx: Pointer, name: Pointer, encver: int, typemethods: Pointer) -> Pointer:
    """Register a 9-character data type with its method table (OnLoad only).

    RedisModuleType *CreateDataType(RedisModuleCtx *ctx, const char *name, int encver, RedisModuleTypeMethods
        *typemethods)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("CreateDataType")


def CreateDict(ctx: Pointer) -> Pointer:
    """Make an ordered byte-key dictionary (radix tree).

    RedisModuleDict *CreateDict(RedisModuleCtx *ctx)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("CreateDict")


def CreateModuleUser(name: Pointer) -> Pointer:
    """Make an ACL user object private to the module.

    RedisModuleUser *CreateModuleUser(const char *name)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("CreateModuleUser")


def CreateString(ctx: Pointer, ptr: Pointer, len: int) -> Pointer:
    """New string from a buffer and length.

    RedisModuleString *CreateString(RedisModuleCtx *ctx, const char *ptr, size_t len)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("CreateString")


def CreateStringFromCallReply(reply: Pointer) -> Pointer:
    """New string from a string/integer/error reply.

    RedisModuleString *CreateStringFromCallReply(RedisModuleCallReply *reply)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("CreateStringFromCallReply")


def CreateStringFromDouble(ctx: Pointer, d: float) -> Pointer:
    """New string from a double.

    RedisModuleString *CreateStringFromDouble(RedisModuleCtx *ctx, double d)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("CreateStringFromDouble")


def CreateStringFromLongDouble(ctx: Pointer, ld: float, humanfriendly: int) -> Pointer:
    """New string from a long double, plain or human format.

    RedisModuleString *CreateStringFromLongDouble(RedisModuleCtx *ctx, long double ld, int humanfriendly)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("CreateStringFromLongDouble")


def CreateStringFromLongLong(ctx: Pointer, ll: int) -> Pointer:
    """New string from a signed 64-bit integer.

    RedisModuleString *CreateStringFromLongLong(RedisModuleCtx *ctx, long long ll)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("CreateStringFromLongLong")


def CreateStringFromStreamID(ctx: Pointer, id: Pointer) -> Pointer:
    """New string "ms-seq" from a stream id.

    RedisModuleString *CreateStringFromStreamID(RedisModuleCtx *ctx, const RedisModuleStreamID *id)
    Since Redis 6.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("CreateStringFromStreamID")


def CreateStringFromString(ctx: Pointer, str: Pointer) -> Pointer:
    """New string copied from another string.

    RedisModuleString *CreateStringFromString(RedisModuleCtx *ctx, const RedisModuleString *str)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("CreateStringFromString")


def CreateStringFromULongLong(ctx: Pointer, ull: int) -> Pointer:
    """New string from an unsigned 64-bit integer.

    RedisModuleString *CreateStringFromULongLong(RedisModuleCtx *ctx, unsigned long long ull)
    Since Redis 7.0.3 and Valkey 7.2.5.
    """
    raise compiled_only("CreateStringFromULongLong")


def CreateStringPrintf(ctx: Pointer, fmt: Pointer, *args: Pointer | int | float) -> Pointer:
    """New string from a printf format (variadic).

    RedisModuleString *CreateStringPrintf(RedisModuleCtx *ctx, const char *fmt, ...)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("CreateStringPrintf")


def CreateSubcommand(
    parent: Pointer, name: Pointer, cmdfunc: Pointer, strflags: Pointer, firstkey: int, lastkey: int, keystep: int
) -> int:
    """Register a subcommand under a parent command.

    int CreateSubcommand(RedisModuleCommand *parent, const char *name, RedisModuleCmdFunc cmdfunc, const char *strflags,
        int firstkey, int lastkey, int keystep)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("CreateSubcommand")


def CreateTimer(ctx: Pointer, period: int, callback: Pointer, data: Pointer) -> int:
    """Arm a one-shot millisecond timer on the main thread; returns its id.

    RedisModuleTimerID CreateTimer(RedisModuleCtx *ctx, mstime_t period, RedisModuleTimerProc callback, void *data)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("CreateTimer")


def DbSize(ctx: Pointer) -> int:
    """Number of keys in the selected database.

    unsigned long long DbSize(RedisModuleCtx *ctx)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("DbSize")


def DeauthenticateAndCloseClient(ctx: Pointer, client_id: int) -> int:
    """Drop authentication of a client and close it.

    int DeauthenticateAndCloseClient(RedisModuleCtx *ctx, uint64_t client_id)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("DeauthenticateAndCloseClient")


def DefragAlloc(ctx: Pointer, ptr: Pointer) -> Pointer:
    """Move one allocation if the allocator wants it moved; NULL means not moved.

    void *DefragAlloc(RedisModuleDefragCtx *ctx, void *ptr)
    Since Redis 6.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("DefragAlloc")


def DefragAllocRaw(ctx: Pointer, size: int) -> Pointer:
    """Allocate bypassing thread cache for hand-made defrag.

    void *DefragAllocRaw(RedisModuleDefragCtx *ctx, size_t size)
    Since Redis 8.0.
    """
    raise compiled_only("DefragAllocRaw")


def DefragCursorGet(ctx: Pointer, cursor: Pointer) -> int:
    """Read the resume cursor of a late-defragged value.

    int DefragCursorGet(RedisModuleDefragCtx *ctx, unsigned long *cursor)
    Since Redis 6.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("DefragCursorGet")


def DefragCursorSet(ctx: Pointer, cursor: int) -> int:
    """Store a resume cursor for a late-defragged value.

    int DefragCursorSet(RedisModuleDefragCtx *ctx, unsigned long cursor)
    Since Redis 6.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("DefragCursorSet")


def DefragFreeRaw(ctx: Pointer, ptr: Pointer) -> None:
    """Free bypassing thread cache for hand-made defrag.

    void DefragFreeRaw(RedisModuleDefragCtx *ctx, void *ptr)
    Since Redis 8.0.
    """
    raise compiled_only("DefragFreeRaw")


def DefragRedisModuleDict(ctx: Pointer, dict: Pointer, valueCB: Pointer, seekTo: Pointer) -> Pointer:
    """Defragment a module dictionary incrementally.

    RedisModuleDict *DefragRedisModuleDict(RedisModuleDefragCtx *ctx, RedisModuleDict *dict,
        RedisModuleDefragDictValueCallback valueCB, RedisModuleString **seekTo)
    Since Redis 8.0.0..8.2.3.
    """
    raise compiled_only("DefragRedisModuleDict")


def DefragRedisModuleString(ctx: Pointer, str: Pointer) -> Pointer:
    """Move a module string if worthwhile (renamed DefragValkeyModuleString in Valkey).

    RedisModuleString *DefragRedisModuleString(RedisModuleDefragCtx *ctx, RedisModuleString *str)
    Since Redis 6.2.0.
    """
    raise compiled_only("DefragRedisModuleString")


def DefragShouldStop(ctx: Pointer) -> int:
    """Ask whether the defrag time slice is used up.

    int DefragShouldStop(RedisModuleDefragCtx *ctx)
    Since Redis 6.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("DefragShouldStop")


def DefragValkeyModuleString(ctx: Pointer, str: Pointer) -> Pointer:
    """Valkey's name for DefragRedisModuleString; registered under both prefixes.

    ValkeyModuleString *DefragValkeyModuleString(ValkeyModuleDefragCtx *ctx, ValkeyModuleString *str)
    Since Valkey 7.2.5.
    """
    raise compiled_only("DefragValkeyModuleString")


def DeleteKey(key: Pointer) -> int:
    """Delete the opened key; handle becomes an empty writable key.

    int DeleteKey(RedisModuleKey *key)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("DeleteKey")


def DictCompare(di: Pointer, op: Pointer, key: Pointer) -> int:
    """Compare the iterator's current key with a string using an operator text.

    int DictCompare(RedisModuleDictIter *di, const char *op, RedisModuleString *key)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("DictCompare")


def DictCompareC(di: Pointer, op: Pointer, key: Pointer, keylen: int) -> int:
    """Compare the iterator's current key with a buffer using an operator text.

    int DictCompareC(RedisModuleDictIter *di, const char *op, void *key, size_t keylen)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("DictCompareC")


def DictDel(d: Pointer, key: Pointer, oldval: Pointer) -> int:
    """Delete by string key; old value optionally returned.

    int DictDel(RedisModuleDict *d, RedisModuleString *key, void *oldval)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("DictDel")


def DictDelC(d: Pointer, key: Pointer, keylen: int, oldval: Pointer) -> int:
    """Delete by buffer key; old value optionally returned.

    int DictDelC(RedisModuleDict *d, void *key, size_t keylen, void *oldval)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("DictDelC")


def DictGet(d: Pointer, key: Pointer, nokey: Pointer) -> Pointer:
    """Look up by string key; flag tells absence.

    void *DictGet(RedisModuleDict *d, RedisModuleString *key, int *nokey)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("DictGet")


def DictGetC(d: Pointer, key: Pointer, keylen: int, nokey: Pointer) -> Pointer:
    """Look up by buffer key; flag tells absence.

    void *DictGetC(RedisModuleDict *d, void *key, size_t keylen, int *nokey)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("DictGetC")


def DictIteratorReseek(di: Pointer, op: Pointer, key: Pointer) -> int:
    """Move an iterator to a new position given a string key.

    int DictIteratorReseek(RedisModuleDictIter *di, const char *op, RedisModuleString *key)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("DictIteratorReseek")


def DictIteratorReseekC(di: Pointer, op: Pointer, key: Pointer, keylen: int) -> int:
    """Move an iterator to a new position given a buffer key.

    int DictIteratorReseekC(RedisModuleDictIter *di, const char *op, void *key, size_t keylen)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("DictIteratorReseekC")


def DictIteratorStart(d: Pointer, op: Pointer, key: Pointer) -> Pointer:
    """Start an iterator at an operator/string key position.

    RedisModuleDictIter *DictIteratorStart(RedisModuleDict *d, const char *op, RedisModuleString *key)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("DictIteratorStart")


def DictIteratorStartC(d: Pointer, op: Pointer, key: Pointer, keylen: int) -> Pointer:
    """Start an iterator at an operator/buffer key position.

    RedisModuleDictIter *DictIteratorStartC(RedisModuleDict *d, const char *op, void *key, size_t keylen)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("DictIteratorStartC")


def DictIteratorStop(di: Pointer) -> None:
    """Free an iterator.

    void DictIteratorStop(RedisModuleDictIter *di)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("DictIteratorStop")


def DictNext(ctx: Pointer, di: Pointer, dataptr: Pointer) -> Pointer:
    """Step forward, key returned as a new string.

    RedisModuleString *DictNext(RedisModuleCtx *ctx, RedisModuleDictIter *di, void **dataptr)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("DictNext")


def DictNextC(di: Pointer, keylen: Pointer, dataptr: Pointer) -> Pointer:
    """Step forward, key returned as borrowed bytes.

    void *DictNextC(RedisModuleDictIter *di, size_t *keylen, void **dataptr)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("DictNextC")


def DictPrev(ctx: Pointer, di: Pointer, dataptr: Pointer) -> Pointer:
    """Step backward, key returned as a new string.

    RedisModuleString *DictPrev(RedisModuleCtx *ctx, RedisModuleDictIter *di, void **dataptr)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("DictPrev")


def DictPrevC(di: Pointer, keylen: Pointer, dataptr: Pointer) -> Pointer:
    """Step backward, key returned as borrowed bytes.

    void *DictPrevC(RedisModuleDictIter *di, size_t *keylen, void **dataptr)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("DictPrevC")


def DictReplace(d: Pointer, key: Pointer, ptr: Pointer) -> int:
    """Insert or overwrite by string key.

    int DictReplace(RedisModuleDict *d, RedisModuleString *key, void *ptr)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("DictReplace")


def DictReplaceC(d: Pointer, key: Pointer, keylen: int, ptr: Pointer) -> int:
    """Insert or overwrite by buffer key.

    int DictReplaceC(RedisModuleDict *d, void *key, size_t keylen, void *ptr)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("DictReplaceC")


def DictSet(d: Pointer, key: Pointer, ptr: Pointer) -> int:
    """Insert by string key; fails if present.

    int DictSet(RedisModuleDict *d, RedisModuleString *key, void *ptr)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("DictSet")


def DictSetC(d: Pointer, key: Pointer, keylen: int, ptr: Pointer) -> int:
    """Insert by buffer key; fails if present.

    int DictSetC(RedisModuleDict *d, void *key, size_t keylen, void *ptr)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("DictSetC")


def DictSize(d: Pointer) -> int:
    """Number of entries.

    uint64_t DictSize(RedisModuleDict *d)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("DictSize")


def DigestAddLongLong(md: Pointer, ele: int) -> None:
    """Mix an integer into the current digest element.

    void DigestAddLongLong(RedisModuleDigest *md, long long ele)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("DigestAddLongLong")


def DigestAddStringBuffer(md: Pointer, ele: Pointer, len: int) -> None:
    """Mix bytes into the current digest element.

    void DigestAddStringBuffer(RedisModuleDigest *md, const char *ele, size_t len)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("DigestAddStringBuffer")


def DigestEndSequence(md: Pointer) -> None:
    """Close an ordered digest element and fold it in.

    void DigestEndSequence(RedisModuleDigest *md)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("DigestEndSequence")


def EmitAOF(io: Pointer, cmdname: Pointer, fmt: Pointer, *args: Pointer | int) -> None:
    """Write one command during AOF rewrite, with a Call-style format (variadic).

    void EmitAOF(RedisModuleIO *io, const char *cmdname, const char *fmt, ...)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("EmitAOF")


def EventLoopAdd(fd: int, mask: int, func: Pointer, user_data: Pointer) -> int:
    """Watch a file descriptor on the main loop.

    int EventLoopAdd(int fd, int mask, RedisModuleEventLoopFunc func, void *user_data)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("EventLoopAdd")


def EventLoopAddOneShot(func: Pointer, user_data: Pointer) -> int:
    """Run a callback on the main loop as soon as possible; callable from any thread.

    int EventLoopAddOneShot(RedisModuleEventLoopOneShotFunc func, void *user_data)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("EventLoopAddOneShot")


def EventLoopDel(fd: int, mask: int) -> int:
    """Stop watching a file descriptor.

    int EventLoopDel(int fd, int mask)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("EventLoopDel")


def ExitFromChild(retcode: int) -> int:
    """Terminate a forked child cleanly with a code.

    int ExitFromChild(int retcode)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ExitFromChild")


def ExportSharedAPI(ctx: Pointer, apiname: Pointer, func: Pointer) -> int:
    """Publish a function pointer by name for other modules (OnLoad).

    int ExportSharedAPI(RedisModuleCtx *ctx, const char *apiname, void *func)
    Since Redis 5.0.4 and Valkey 7.2.5.
    """
    raise compiled_only("ExportSharedAPI")


def Fork(cb: Pointer, user_data: Pointer) -> int:
    """Fork a snapshot child; parent callback on exit.

    int Fork(RedisModuleForkDoneHandler cb, void *user_data)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("Fork")


def Free(ptr: Pointer) -> None:
    """Release memory from Alloc family.

    void Free(void *ptr)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("Free")


def FreeCallReply(reply: Pointer) -> None:
    """Free a top-level reply.

    void FreeCallReply(RedisModuleCallReply *reply)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("FreeCallReply")


def FreeClusterNodesList(ids: Pointer) -> None:
    """Free the node id array.

    void FreeClusterNodesList(char **ids)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("FreeClusterNodesList")


def FreeDict(ctx: Pointer, d: Pointer) -> None:
    """Free a dictionary (values are the caller's).

    void FreeDict(RedisModuleCtx *ctx, RedisModuleDict *d)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("FreeDict")


def FreeModuleUser(user: Pointer) -> None:
    """Free a module-made user; clients using it are disconnected.

    void FreeModuleUser(RedisModuleUser *user)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("FreeModuleUser")


def FreeServerInfo(ctx: Pointer, data: Pointer) -> None:
    """Free an INFO snapshot.

    void FreeServerInfo(RedisModuleCtx *ctx, RedisModuleServerInfoData *data)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("FreeServerInfo")


def FreeString(ctx: Pointer, str: Pointer) -> None:
    """Drop one reference to a string.

    void FreeString(RedisModuleCtx *ctx, RedisModuleString *str)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("FreeString")


def FreeThreadSafeContext(ctx: Pointer) -> None:
    """Free a thread-safe context.

    void FreeThreadSafeContext(RedisModuleCtx *ctx)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("FreeThreadSafeContext")


def GetAbsExpire(key: Pointer) -> int:
    """Absolute expiry in ms, or -1.

    mstime_t GetAbsExpire(RedisModuleKey *key)
    Since Redis 6.2.8 and Valkey 7.2.5.
    """
    raise compiled_only("GetAbsExpire")


def GetApi(name: Pointer, target: Pointer) -> int:
    """Function resolver itself: first word of the OnLoad context; not resolvable by name.

    int GetApi(const char *name, void *target)
    In no server's table.
    """
    raise compiled_only("GetApi")


def GetBlockedClientHandle(ctx: Pointer) -> Pointer:
    """Blocked-client handle seen from its callbacks.

    RedisModuleBlockedClient *GetBlockedClientHandle(RedisModuleCtx *ctx)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetBlockedClientHandle")


def GetBlockedClientPrivateData(ctx: Pointer) -> Pointer:
    """Private pointer passed to UnblockClient, seen from callbacks.

    void *GetBlockedClientPrivateData(RedisModuleCtx *ctx)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetBlockedClientPrivateData")


def GetBlockedClientReadyKey(ctx: Pointer) -> Pointer:
    """Key name that woke a client blocked on keys.

    RedisModuleString *GetBlockedClientReadyKey(RedisModuleCtx *ctx)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetBlockedClientReadyKey")


def GetClientCertificate(ctx: Pointer, id: int) -> Pointer:
    """PEM of a client's TLS certificate as a new string.

    RedisModuleString *GetClientCertificate(RedisModuleCtx *ctx, uint64_t id)
    Since Redis 6.0.9 and Valkey 7.2.5.
    """
    raise compiled_only("GetClientCertificate")


def GetClientId(ctx: Pointer) -> int:
    """Id of the client behind a context, 0 if none.

    unsigned long long GetClientId(RedisModuleCtx *ctx)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetClientId")


def GetClientInfoById(ci: Pointer, id: int) -> int:
    """Fill a versioned client-info struct.

    int GetClientInfoById(void *ci, uint64_t id)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetClientInfoById")


def GetClientNameById(ctx: Pointer, id: int) -> Pointer:
    """Client's CLIENT SETNAME value as a new string.

    RedisModuleString *GetClientNameById(RedisModuleCtx *ctx, uint64_t id)
    Since Redis 7.0.3 and Valkey 7.2.5.
    """
    raise compiled_only("GetClientNameById")


def GetClientUserNameById(ctx: Pointer, id: int) -> Pointer:
    """Client's ACL user name as a new string.

    RedisModuleString *GetClientUserNameById(RedisModuleCtx *ctx, uint64_t id)
    Since Redis 6.2.1 and Valkey 7.2.5.
    """
    raise compiled_only("GetClientUserNameById")


def GetClusterNodeInfo(
    ctx: Pointer, id: Pointer, ip: Pointer, master_id: Pointer, port: Pointer, flags: Pointer
) -> int:
    """Fill ip, primary id, port and flags of a node.

    int GetClusterNodeInfo(RedisModuleCtx *ctx, const char *id, char *ip, char *master_id, int *port, int *flags)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetClusterNodeInfo")


def GetClusterNodeInfoForClient(
    ctx: Pointer, client_id: int, node_id: Pointer, ip: Pointer, primary_id: Pointer, port: Pointer, flags: Pointer
) -> int:
    """Node info as seen by a given client (ip family aware).

    int GetClusterNodeInfoForClient(ValkeyModuleCtx *ctx, uint64_t client_id, const char *node_id, char *ip, char
        *primary_id, int *port, int *flags)
    Since Valkey 8.0.0.
    """
    raise compiled_only("GetClusterNodeInfoForClient")


def GetClusterNodesList(ctx: Pointer, numnodes: Pointer) -> Pointer:
    """Array of 40-byte node ids.

    char **GetClusterNodesList(RedisModuleCtx *ctx, size_t *numnodes)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetClusterNodesList")


def GetClusterSize() -> int:
    """Number of known cluster nodes.

    size_t GetClusterSize(void)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetClusterSize")


def GetCommand(ctx: Pointer, name: Pointer) -> Pointer:
    """Handle of a command created by this module.

    RedisModuleCommand *GetCommand(RedisModuleCtx *ctx, const char *name)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetCommand")


def GetCommandKeys(ctx: Pointer, argv: Pointer, argc: int, num_keys: Pointer) -> Pointer:
    """Key positions of an argv; free the array.

    int *GetCommandKeys(RedisModuleCtx *ctx, RedisModuleString **argv, int argc, int *num_keys)
    Since Redis 6.0.9 and Valkey 7.2.5.
    """
    raise compiled_only("GetCommandKeys")


def GetCommandKeysWithFlags(ctx: Pointer, argv: Pointer, argc: int, num_keys: Pointer, out_flags: Pointer) -> Pointer:
    """Key positions and access flags of an argv; free both arrays.

    int *GetCommandKeysWithFlags(RedisModuleCtx *ctx, RedisModuleString **argv, int argc, int *num_keys, int
        **out_flags)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetCommandKeysWithFlags")


def GetContextFlags(ctx: Pointer) -> int:
    """Bitmask describing the state of client, server, replication and memory.

    int GetContextFlags(RedisModuleCtx *ctx)
    Since Redis 4.0.3 and Valkey 7.2.5.
    """
    raise compiled_only("GetContextFlags")


def GetContextFlagsAll() -> int:
    """Mask of all context flags this server knows.

    int GetContextFlagsAll(void)
    Since Redis 6.0.9 and Valkey 7.2.5.
    """
    raise compiled_only("GetContextFlagsAll")


def GetContextFromIO(io: Pointer) -> Pointer:
    """Context to use inside rdb/aof callbacks.

    RedisModuleCtx *GetContextFromIO(RedisModuleIO *io)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetContextFromIO")


def GetCurrentCommandName(ctx: Pointer) -> Pointer:
    """Full name of the running command.

    const char *GetCurrentCommandName(RedisModuleCtx *ctx)
    Since Redis 6.2.5 and Valkey 7.2.5.
    """
    raise compiled_only("GetCurrentCommandName")


def GetCurrentUserName(ctx: Pointer) -> Pointer:
    """User name of the context's client as a new string.

    RedisModuleString *GetCurrentUserName(RedisModuleCtx *ctx)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetCurrentUserName")


def GetDbIdFromDefragCtx(ctx: Pointer) -> int:
    """Database id of the value being defragged.

    int GetDbIdFromDefragCtx(RedisModuleDefragCtx *ctx)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetDbIdFromDefragCtx")


def GetDbIdFromDigest(dig: Pointer) -> int:
    """Database id of the key being digested.

    int GetDbIdFromDigest(RedisModuleDigest *dig)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetDbIdFromDigest")


def GetDbIdFromIO(io: Pointer) -> int:
    """Database id of the key being saved or loaded.

    int GetDbIdFromIO(RedisModuleIO *io)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetDbIdFromIO")


def GetDbIdFromModuleKey(key: Pointer) -> int:
    """Database id of an opened key.

    int GetDbIdFromModuleKey(RedisModuleKey *key)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetDbIdFromModuleKey")


def GetDbIdFromOptCtx(ctx: Pointer) -> int:
    """Source database id in copy/unlink/mem_usage v2 callbacks.

    int GetDbIdFromOptCtx(RedisModuleKeyOptCtx *ctx)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetDbIdFromOptCtx")


def GetDetachedThreadSafeContext(ctx: Pointer) -> Pointer:
    """Thread-safe context not tied to a client, for logging and long-lived jobs.

    RedisModuleCtx *GetDetachedThreadSafeContext(RedisModuleCtx *ctx)
    Since Redis 6.0.9 and Valkey 7.2.5.
    """
    raise compiled_only("GetDetachedThreadSafeContext")


def GetExpire(key: Pointer) -> int:
    """Remaining TTL in ms, or -1.

    mstime_t GetExpire(RedisModuleKey *key)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetExpire")


def GetFunctionExecutionState(server_ctx: Pointer) -> int:
    """Whether a running script was killed.

    ValkeyModuleScriptingEngineExecutionState GetFunctionExecutionState(ValkeyModuleScriptingEngineServerRuntimeCtx
        *server_ctx)
    Since Valkey 8.1.
    """
    raise compiled_only("GetFunctionExecutionState")


def GetInternalSecret(ctx: Pointer, len: Pointer) -> Pointer:
    """Per-cluster shared secret bytes for internal connections.

    const char *GetInternalSecret(RedisModuleCtx *ctx, size_t *len)
    Since Redis 8.0.0..8.2.3.
    """
    raise compiled_only("GetInternalSecret")


def GetKeyNameFromDefragCtx(ctx: Pointer) -> Pointer:
    """Borrow the key name of the value being defragged.

    const RedisModuleString *GetKeyNameFromDefragCtx(RedisModuleDefragCtx *ctx)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetKeyNameFromDefragCtx")


def GetKeyNameFromDigest(dig: Pointer) -> Pointer:
    """Borrow the key name being digested.

    const RedisModuleString *GetKeyNameFromDigest(RedisModuleDigest *dig)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetKeyNameFromDigest")


def GetKeyNameFromIO(io: Pointer) -> Pointer:
    """Borrow the key name being saved or loaded (may be NULL).

    const RedisModuleString *GetKeyNameFromIO(RedisModuleIO *io)
    Since Redis 5.0.5 and Valkey 7.2.5.
    """
    raise compiled_only("GetKeyNameFromIO")


def GetKeyNameFromModuleKey(key: Pointer) -> Pointer:
    """Borrow the name of an opened key.

    const RedisModuleString *GetKeyNameFromModuleKey(RedisModuleKey *key)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetKeyNameFromModuleKey")


def GetKeyNameFromOptCtx(ctx: Pointer) -> Pointer:
    """Borrow the source key name in v2 type callbacks.

    const RedisModuleString *GetKeyNameFromOptCtx(RedisModuleKeyOptCtx *ctx)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetKeyNameFromOptCtx")


def GetKeyspaceNotificationFlagsAll() -> int:
    """Mask of all notification classes this server knows.

    int GetKeyspaceNotificationFlagsAll(void)
    Since Redis 6.0.9 and Valkey 7.2.5.
    """
    raise compiled_only("GetKeyspaceNotificationFlagsAll")


def GetLFU(key: Pointer, lfu_freq: Pointer) -> int:
    """Read LFU counter, or -1 under another policy.

    int GetLFU(RedisModuleKey *key, long long *lfu_freq)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetLFU")


def GetLRU(key: Pointer, lru_idle: Pointer) -> int:
    """Read idle time in ms, or -1 under another policy.

    int GetLRU(RedisModuleKey *key, mstime_t *lru_idle)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetLRU")


def GetModuleOptionsAll() -> int:
    """Mask of all module options this server knows.

    int GetModuleOptionsAll(void)
    Since Redis 7.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetModuleOptionsAll")


def GetModuleUserACLString(user: Pointer) -> Pointer:
    """ACL rule text of a user as a new string.

    RedisModuleString *GetModuleUserACLString(RedisModuleUser *user)
    Since Redis 7.0.6 and Valkey 7.2.5.
    """
    raise compiled_only("GetModuleUserACLString")


def GetModuleUserFromUserName(name: Pointer) -> Pointer:
    """User object for an existing ACL user name; must be freed.

    RedisModuleUser *GetModuleUserFromUserName(RedisModuleString *name)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetModuleUserFromUserName")


def GetMyClusterID() -> Pointer:
    """This node's 40-byte id, NULL when cluster is off.

    const char *GetMyClusterID(void)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetMyClusterID")


def GetNotifyKeyspaceEvents() -> int:
    """Currently configured notify-keyspace-events mask.

    int GetNotifyKeyspaceEvents(void)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetNotifyKeyspaceEvents")


def GetOpenKeyModesAll() -> int:
    """Mask of all OpenKey modes this server knows.

    int GetOpenKeyModesAll(void)
    Since Redis 7.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetOpenKeyModesAll")


def GetRandomBytes(dst: Pointer, len: int) -> None:
    """Fill a buffer with random bytes.

    void GetRandomBytes(unsigned char *dst, size_t len)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetRandomBytes")


def GetRandomHexChars(dst: Pointer, len: int) -> None:
    """Fill a buffer with random hex characters.

    void GetRandomHexChars(char *dst, size_t len)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetRandomHexChars")


def GetSelectedDb(ctx: Pointer) -> int:
    """Database number of the context.

    int GetSelectedDb(RedisModuleCtx *ctx)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetSelectedDb")


def GetServerInfo(ctx: Pointer, section: Pointer) -> Pointer:
    """Take a snapshot of INFO for reading fields.

    RedisModuleServerInfoData *GetServerInfo(RedisModuleCtx *ctx, const char *section)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetServerInfo")


def GetServerVersion() -> int:
    """Server version as 0x00MMmmpp.

    int GetServerVersion(void)
    Since Redis 6.0.9 and Valkey 7.2.5.
    """
    raise compiled_only("GetServerVersion")


def GetSharedAPI(ctx: Pointer, apiname: Pointer) -> Pointer:
    """Look up a function pointer exported by another module.

    void *GetSharedAPI(RedisModuleCtx *ctx, const char *apiname)
    Since Redis 5.0.4 and Valkey 7.2.5.
    """
    raise compiled_only("GetSharedAPI")


def GetThreadSafeContext(bc: Pointer) -> Pointer:
    """Context usable off the main thread, optionally bound to a blocked client.

    RedisModuleCtx *GetThreadSafeContext(RedisModuleBlockedClient *bc)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetThreadSafeContext")


def GetTimerInfo(ctx: Pointer, id: int, remaining: Pointer, data: Pointer) -> int:
    """Remaining ms and data pointer of a timer.

    int GetTimerInfo(RedisModuleCtx *ctx, RedisModuleTimerID id, uint64_t *remaining, void **data)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetTimerInfo")


def GetToDbIdFromOptCtx(ctx: Pointer) -> int:
    """Destination database id in copy2.

    int GetToDbIdFromOptCtx(RedisModuleKeyOptCtx *ctx)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetToDbIdFromOptCtx")


def GetToKeyNameFromOptCtx(ctx: Pointer) -> Pointer:
    """Borrow destination key name in copy2.

    const RedisModuleString *GetToKeyNameFromOptCtx(RedisModuleKeyOptCtx *ctx)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetToKeyNameFromOptCtx")


def GetTypeMethodVersion() -> int:
    """Highest type-method struct version this server understands.

    int GetTypeMethodVersion(void)
    Since Redis 6.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetTypeMethodVersion")


def GetUsedMemoryRatio() -> float:
    """Used memory divided by maxmemory.

    float GetUsedMemoryRatio(void)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("GetUsedMemoryRatio")


def HashFieldMinExpire(key: Pointer) -> int:
    """Earliest field expiry of a hash key, or a no-expire marker.

    mstime_t HashFieldMinExpire(RedisModuleKey *key)
    Since Redis 8.0.0..8.2.3.
    """
    raise compiled_only("HashFieldMinExpire")


def HashGet(key: Pointer, flags: int, *args: Pointer | int) -> int:
    """Fetch fields; variadic field/out-pointer pairs ended by NULL.

    int HashGet(RedisModuleKey *key, int flags, ...)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("HashGet")


def HashHasStringRef(key: Pointer, field: Pointer) -> int:
    """Whether a field's value is an externally owned buffer.

    int HashHasStringRef(ValkeyModuleKey *key, ValkeyModuleString *field)
    Since Valkey 9.1.2.
    """
    raise compiled_only("HashHasStringRef")


def HashSet(key: Pointer, flags: int, *args: Pointer | int) -> int:
    """Set or delete fields; variadic field/value pairs ended by NULL.

    int HashSet(RedisModuleKey *key, int flags, ...)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("HashSet")


def HashSetStringRef(key: Pointer, field: Pointer, buf: Pointer, len: int) -> int:
    """Make a field's value point at a module-owned buffer.

    int HashSetStringRef(ValkeyModuleKey *key, ValkeyModuleString *field, const char *buf, size_t len)
    Since Valkey 9.1.2.
    """
    raise compiled_only("HashSetStringRef")


def HoldString(ctx: Pointer, str: Pointer) -> Pointer:
    """Take a reference, copying only when the string may not be shared.

    RedisModuleString *HoldString(RedisModuleCtx *ctx, RedisModuleString *str)
    Since Redis 6.0.7 and Valkey 7.2.5.
    """
    raise compiled_only("HoldString")


def InfoAddFieldCString(ctx: Pointer, field: Pointer, value: Pointer) -> int:
    """Emit a C-string field from an INFO callback.

    int InfoAddFieldCString(RedisModuleInfoCtx *ctx, const char *field, const char *value)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("InfoAddFieldCString")


def InfoAddFieldDouble(ctx: Pointer, field: Pointer, value: float) -> int:
    """Emit a double field from an INFO callback.

    int InfoAddFieldDouble(RedisModuleInfoCtx *ctx, const char *field, double value)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("InfoAddFieldDouble")


def InfoAddFieldLongLong(ctx: Pointer, field: Pointer, value: int) -> int:
    """Emit a signed field from an INFO callback.

    int InfoAddFieldLongLong(RedisModuleInfoCtx *ctx, const char *field, long long value)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("InfoAddFieldLongLong")


def InfoAddFieldString(ctx: Pointer, field: Pointer, value: Pointer) -> int:
    """Emit a module-string field from an INFO callback.

    int InfoAddFieldString(RedisModuleInfoCtx *ctx, const char *field, RedisModuleString *value)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("InfoAddFieldString")


def InfoAddFieldULongLong(ctx: Pointer, field: Pointer, value: int) -> int:
    """Emit an unsigned field from an INFO callback.

    int InfoAddFieldULongLong(RedisModuleInfoCtx *ctx, const char *field, unsigned long long value)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("InfoAddFieldULongLong")


def InfoAddSection(ctx: Pointer, name: Pointer) -> int:
    """Start an INFO section (name is prefixed by the module's).

    int InfoAddSection(RedisModuleInfoCtx *ctx, const char *name)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("InfoAddSection")


def InfoBeginDictField(ctx: Pointer, name: Pointer) -> int:
    """Start a field holding key=value pairs.

    int InfoBeginDictField(RedisModuleInfoCtx *ctx, const char *name)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("InfoBeginDictField")


def InfoEndDictField(ctx: Pointer) -> int:
    """End a key=value field.

    int InfoEndDictField(RedisModuleInfoCtx *ctx)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("InfoEndDictField")


def IsBlockedReplyRequest(ctx: Pointer) -> int:
    """True when the handler runs again because the client was unblocked.

    int IsBlockedReplyRequest(RedisModuleCtx *ctx)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("IsBlockedReplyRequest")


def IsBlockedTimeoutRequest(ctx: Pointer) -> int:
    """True when the handler runs again because of timeout.

    int IsBlockedTimeoutRequest(RedisModuleCtx *ctx)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("IsBlockedTimeoutRequest")


def IsChannelsPositionRequest(ctx: Pointer) -> int:
    """True when the handler is called only to report channel positions.

    int IsChannelsPositionRequest(RedisModuleCtx *ctx)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("IsChannelsPositionRequest")


def IsIOError(io: Pointer) -> int:
    """True if an earlier load on this IO failed.

    int IsIOError(RedisModuleIO *io)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("IsIOError")


def IsKeysPositionRequest(ctx: Pointer) -> int:
    """True when the handler is called only to report key positions.

    int IsKeysPositionRequest(RedisModuleCtx *ctx)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("IsKeysPositionRequest")


def IsModuleNameBusy(name: Pointer) -> int:
    """Whether a module name is already loaded.

    int IsModuleNameBusy(const char *name)
    Since Redis 4.0.3 and Valkey 7.2.5.
    """
    raise compiled_only("IsModuleNameBusy")


def IsSubEventSupported(event: Pointer, subevent: int) -> int:
    """Whether this server knows a sub-event of an event.

    int IsSubEventSupported(RedisModuleEvent event, uint64_t subevent)
    Since Redis 6.0.9 and Valkey 7.2.5.
    """
    raise compiled_only("IsSubEventSupported")


def KeyAtPos(ctx: Pointer, pos: int) -> None:
    """In a key-position request, report argv[pos] as a key.

    void KeyAtPos(RedisModuleCtx *ctx, int pos)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("KeyAtPos")


def KeyAtPosWithFlags(ctx: Pointer, pos: int, flags: int) -> None:
    """As KeyAtPos with CMD_KEY_* access flags.

    void KeyAtPosWithFlags(RedisModuleCtx *ctx, int pos, int flags)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("KeyAtPosWithFlags")


def KeyExists(ctx: Pointer, keyname: Pointer) -> int:
    """Whether a key exists, without opening or touching it.

    int KeyExists(RedisModuleCtx *ctx, RedisModuleString *keyname)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("KeyExists")


def KeyType(kp: Pointer) -> int:
    """KEYTYPE_* of an opened key; NULL handle gives EMPTY.

    int KeyType(RedisModuleKey *kp)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("KeyType")


def KillForkChild(child_pid: int) -> int:
    """Kill the module's fork child and wait.

    int KillForkChild(int child_pid)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("KillForkChild")


def LatencyAddSample(event: Pointer, latency: int) -> None:
    """Record a sample for the latency monitor.

    void LatencyAddSample(const char *event, mstime_t latency)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("LatencyAddSample")


def ListDelete(key: Pointer, index: int) -> int:
    """Delete list element at index.

    int ListDelete(RedisModuleKey *key, long index)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ListDelete")


def ListGet(key: Pointer, index: int) -> Pointer:
    """New string with list element at index.

    RedisModuleString *ListGet(RedisModuleKey *key, long index)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ListGet")


def ListInsert(key: Pointer, index: int, value: Pointer) -> int:
    """Insert list element before index.

    int ListInsert(RedisModuleKey *key, long index, RedisModuleString *value)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ListInsert")


def ListPop(key: Pointer, where: int) -> Pointer:
    """Pop from head or tail as a new string.

    RedisModuleString *ListPop(RedisModuleKey *key, int where)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ListPop")


def ListPush(kp: Pointer, where: int, ele: Pointer) -> int:
    """Push to head or tail, creating the list.

    int ListPush(RedisModuleKey *kp, int where, RedisModuleString *ele)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ListPush")


def ListSet(key: Pointer, index: int, value: Pointer) -> int:
    """Overwrite list element at index.

    int ListSet(RedisModuleKey *key, long index, RedisModuleString *value)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ListSet")


def LoadConfigs(ctx: Pointer) -> int:
    """Apply config-file values for registered configs; last step of registration.

    int LoadConfigs(RedisModuleCtx *ctx)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("LoadConfigs")


def LoadDataTypeFromString(str: Pointer, mt: Pointer) -> Pointer:
    """Rebuild a value from a SaveDataTypeToString blob (encver 0).

    void *LoadDataTypeFromString(const RedisModuleString *str, const RedisModuleType *mt)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("LoadDataTypeFromString")


def LoadDataTypeFromStringEncver(str: Pointer, mt: Pointer, encver: int) -> Pointer:
    """As LoadDataTypeFromString with an explicit encoding version.

    void *LoadDataTypeFromStringEncver(const RedisModuleString *str, const RedisModuleType *mt, int encver)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("LoadDataTypeFromStringEncver")


def LoadDefaultConfigs(ctx: Pointer) -> int:
    """Reset registered configs to defaults before LoadConfigs.

    int LoadDefaultConfigs(RedisModuleCtx *ctx)
    Since Redis 8.0.0..8.2.3.
    """
    raise compiled_only("LoadDefaultConfigs")


def LoadDouble(io: Pointer) -> float:
    """Read a double in rdb_load.

    double LoadDouble(RedisModuleIO *io)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("LoadDouble")


def LoadFloat(io: Pointer) -> float:
    """Read a float in rdb_load.

    float LoadFloat(RedisModuleIO *io)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("LoadFloat")


def LoadLongDouble(io: Pointer) -> float:
    """Read a long double in rdb_load.

    long double LoadLongDouble(RedisModuleIO *io)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("LoadLongDouble")


def LoadSigned(io: Pointer) -> int:
    """Read a signed 64-bit in rdb_load.

    int64_t LoadSigned(RedisModuleIO *io)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("LoadSigned")


def LoadString(io: Pointer) -> Pointer:
    """Read a string as a new module string in rdb_load.

    RedisModuleString *LoadString(RedisModuleIO *io)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("LoadString")


def LoadStringBuffer(io: Pointer, lenptr: Pointer) -> Pointer:
    """Read a string as an Alloc'd buffer in rdb_load.

    char *LoadStringBuffer(RedisModuleIO *io, size_t *lenptr)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("LoadStringBuffer")


def LoadUnsigned(io: Pointer) -> int:
    """Read an unsigned 64-bit in rdb_load.

    uint64_t LoadUnsigned(RedisModuleIO *io)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("LoadUnsigned")


def Log(ctx: Pointer, level: Pointer, fmt: Pointer, *args: Pointer | int | float) -> None:
    """Write a log line with level and printf format (variadic).

    void Log(RedisModuleCtx *ctx, const char *level, const char *fmt, ...)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("Log")


def LogIOError(io: Pointer, levelstr: Pointer, fmt: Pointer, *args: Pointer | int | float) -> None:
    """Log from rdb/aof callbacks with printf format (variadic).

    void LogIOError(RedisModuleIO *io, const char *levelstr, const char *fmt, ...)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("LogIOError")


def MallocSize(ptr: Pointer) -> int:
    """Allocator size of a block.

    size_t MallocSize(void *ptr)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("MallocSize")


def MallocSizeDict(dict: Pointer) -> int:
    """Allocator size of a module dictionary.

    size_t MallocSizeDict(RedisModuleDict *dict)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("MallocSizeDict")


def MallocSizeString(str: Pointer) -> int:
    """Allocator size of a module string.

    size_t MallocSizeString(RedisModuleString *str)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("MallocSizeString")


def MallocUsableSize(ptr: Pointer) -> int:
    """Usable bytes of a block.

    size_t MallocUsableSize(void *ptr)
    Since Redis 7.0.1 and Valkey 7.2.5.
    """
    raise compiled_only("MallocUsableSize")


def Microseconds() -> int:
    """Wall clock in microseconds.

    ustime_t Microseconds(void)
    Since Redis 7.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("Microseconds")


def Milliseconds() -> int:
    """Wall clock in milliseconds.

    mstime_t Milliseconds(void)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("Milliseconds")


def ModuleTypeGetType(key: Pointer) -> Pointer:
    """Type pointer of an opened module-type key.

    RedisModuleType *ModuleTypeGetType(RedisModuleKey *key)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ModuleTypeGetType")


def ModuleTypeGetValue(key: Pointer) -> Pointer:
    """Value pointer of an opened module-type key.

    void *ModuleTypeGetValue(RedisModuleKey *key)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ModuleTypeGetValue")


def ModuleTypeReplaceValue(key: Pointer, mt: Pointer, new_value: Pointer, old_value: Pointer) -> int:
    """Swap the value pointer, returning the old one unfreed.

    int ModuleTypeReplaceValue(RedisModuleKey *key, RedisModuleType *mt, void *new_value, void **old_value)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ModuleTypeReplaceValue")


def ModuleTypeSetValue(key: Pointer, mt: Pointer, value: Pointer) -> int:
    """Store a value pointer in a write-opened key (frees what was there).

    int ModuleTypeSetValue(RedisModuleKey *key, RedisModuleType *mt, void *value)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ModuleTypeSetValue")


def MonotonicMicroseconds() -> int:
    """Monotonic clock in microseconds.

    uint64_t MonotonicMicroseconds(void)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("MonotonicMicroseconds")


def MustObeyClient(ctx: Pointer) -> int:
    """Whether the client is a primary or AOF, whose writes may not be refused.

    int MustObeyClient(ValkeyModuleCtx *ctx)
    Since Valkey 8.1.
    """
    raise compiled_only("MustObeyClient")


def NotifyKeyspaceEvent(ctx: Pointer, type: int, event: Pointer, key: Pointer) -> int:
    """Emit a keyspace notification.

    int NotifyKeyspaceEvent(RedisModuleCtx *ctx, int type, const char *event, RedisModuleString *key)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("NotifyKeyspaceEvent")


def OpenKey(ctx: Pointer, keyname: Pointer, mode: int) -> Pointer:
    """Open a key for read or write; NULL when reading a missing key.

    RedisModuleKey *OpenKey(RedisModuleCtx *ctx, RedisModuleString *keyname, int mode)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("OpenKey")


def PoolAlloc(ctx: Pointer, bytes: int) -> Pointer:
    """Small allocation freed when the callback returns.

    void *PoolAlloc(RedisModuleCtx *ctx, size_t bytes)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("PoolAlloc")


def PublishMessage(ctx: Pointer, channel: Pointer, message: Pointer) -> int:
    """Publish to a channel (cluster-wide).

    int PublishMessage(RedisModuleCtx *ctx, RedisModuleString *channel, RedisModuleString *message)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("PublishMessage")


def PublishMessageShard(ctx: Pointer, channel: Pointer, message: Pointer) -> int:
    """Publish to a sharded channel.

    int PublishMessageShard(RedisModuleCtx *ctx, RedisModuleString *channel, RedisModuleString *message)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("PublishMessageShard")


def RandomKey(ctx: Pointer) -> Pointer:
    """New string with a random key name.

    RedisModuleString *RandomKey(RedisModuleCtx *ctx)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("RandomKey")


def RdbLoad(ctx: Pointer, stream: Pointer, flags: int) -> int:
    """Replace the dataset from an RDB stream.

    int RdbLoad(RedisModuleCtx *ctx, RedisModuleRdbStream *stream, int flags)
    Since Redis 7.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("RdbLoad")


def RdbSave(ctx: Pointer, stream: Pointer, flags: int) -> int:
    """Write the dataset to an RDB stream.

    int RdbSave(RedisModuleCtx *ctx, RedisModuleRdbStream *stream, int flags)
    Since Redis 7.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("RdbSave")


def RdbStreamCreateFromFile(filename: Pointer) -> Pointer:
    """Make a file-backed RDB stream.

    RedisModuleRdbStream *RdbStreamCreateFromFile(const char *filename)
    Since Redis 7.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("RdbStreamCreateFromFile")


def RdbStreamFree(stream: Pointer) -> None:
    """Free an RDB stream.

    void RdbStreamFree(RedisModuleRdbStream *stream)
    Since Redis 7.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("RdbStreamFree")


def Realloc(ptr: Pointer, bytes: int) -> Pointer:
    """Resize a block.

    void *Realloc(void *ptr, size_t bytes)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("Realloc")


def RedactClientCommandArgument(ctx: Pointer, pos: int) -> int:
    """Hide one argument of the running command from slowlog and monitor.

    int RedactClientCommandArgument(RedisModuleCtx *ctx, int pos)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("RedactClientCommandArgument")


def RegisterAuthCallback(ctx: Pointer, cb: Pointer) -> None:
    """Add a callback to the authentication chain.

    void RegisterAuthCallback(RedisModuleCtx *ctx, RedisModuleAuthCallback cb)
    Since Redis 7.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("RegisterAuthCallback")


def RegisterBoolConfig(
    ctx: Pointer,
    name: Pointer,
    default_val: int,
    flags: int,
    getfn: Pointer,
    setfn: Pointer,
    applyfn: Pointer,
    privdata: Pointer,
) -> int:
    """Register a yes/no config with get/set/apply callbacks.

    int RegisterBoolConfig(RedisModuleCtx *ctx, const char *name, int default_val, unsigned int flags,
        RedisModuleConfigGetBoolFunc getfn, RedisModuleConfigSetBoolFunc setfn, RedisModuleConfigApplyFunc applyfn, void
        *privdata)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("RegisterBoolConfig")


def RegisterClusterMessageReceiver(ctx: Pointer, type: int, callback: Pointer) -> None:
    """Set the handler for a cluster message type.

    void RegisterClusterMessageReceiver(RedisModuleCtx *ctx, uint8_t type, RedisModuleClusterMessageReceiver callback)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("RegisterClusterMessageReceiver")


def RegisterCommandFilter(ctx: Pointer, cb: Pointer, flags: int) -> Pointer:
    """Install a callback run before every command.

    RedisModuleCommandFilter *RegisterCommandFilter(RedisModuleCtx *ctx, RedisModuleCommandFilterFunc cb, int flags)
    Since Redis 5.0.5 and Valkey 7.2.5.
    """
    raise compiled_only("RegisterCommandFilter")


def RegisterDefragCallbacks(ctx: Pointer, start: Pointer, end: Pointer) -> int:
    """Callbacks at start and end of a defrag cycle.

    int RegisterDefragCallbacks(RedisModuleCtx *ctx, RedisModuleDefragFunc start, RedisModuleDefragFunc end)
    Since Redis 8.0.
    """
    raise compiled_only("RegisterDefragCallbacks")


def RegisterDefragFunc(ctx: Pointer, func: Pointer) -> int:
    """Callback to defragment module globals.

    int RegisterDefragFunc(RedisModuleCtx *ctx, RedisModuleDefragFunc func)
    Since Redis 6.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("RegisterDefragFunc")


def RegisterDefragFunc2(ctx: Pointer, func: Pointer) -> int:
    """As RegisterDefragFunc, resumable.

    int RegisterDefragFunc2(RedisModuleCtx *ctx, RedisModuleDefragFunc2 func)
    Since Redis 8.0.0..8.2.3.
    """
    raise compiled_only("RegisterDefragFunc2")


def RegisterEnumConfig(
    ctx: Pointer,
    name: Pointer,
    default_val: int,
    flags: int,
    enum_values: Pointer,
    int_values: Pointer,
    num_enum_vals: int,
    getfn: Pointer,
    setfn: Pointer,
    applyfn: Pointer,
    privdata: Pointer,
) -> int:
    """Register an enum config with name and value arrays.

    int RegisterEnumConfig(RedisModuleCtx *ctx, const char *name, int default_val, unsigned int flags, const char
        **enum_values, const int *int_values, int num_enum_vals, RedisModuleConfigGetEnumFunc getfn,
        RedisModuleConfigSetEnumFunc setfn, RedisModuleConfigApplyFunc applyfn, void *privdata)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("RegisterEnumConfig")


def RegisterInfoFunc(ctx: Pointer, cb: Pointer) -> int:
    """Set the callback producing the module's INFO sections.

    int RegisterInfoFunc(RedisModuleCtx *ctx, RedisModuleInfoFunc cb)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("RegisterInfoFunc")


def RegisterNumericConfig(
    ctx: Pointer,
    name: Pointer,
    default_val: int,
    flags: int,
    min: int,
    max: int,
    getfn: Pointer,
    setfn: Pointer,
    applyfn: Pointer,
    privdata: Pointer,
) -> int:
    """Register a signed numeric config with bounds.

    int RegisterNumericConfig(RedisModuleCtx *ctx, const char *name, long long default_val, unsigned int flags, long
        long min, long long max, RedisModuleConfigGetNumericFunc getfn, RedisModuleConfigSetNumericFunc setfn,
        RedisModuleConfigApplyFunc applyfn, void *privdata)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("RegisterNumericConfig")


def RegisterScriptingEngine(
    module_ctx: Pointer, engine_name: Pointer, engine_ctx: Pointer, engine_methods: Pointer
) -> int:
    """Install a scripting engine for EVAL/FUNCTION.

    int RegisterScriptingEngine(ValkeyModuleCtx *module_ctx, const char *engine_name, ValkeyModuleScriptingEngineCtx
        *engine_ctx, ValkeyModuleScriptingEngineMethodsV4 *engine_methods)
    Since Valkey 8.1.
    """
    raise compiled_only("RegisterScriptingEngine")


def RegisterStringConfig(
    ctx: Pointer,
    name: Pointer,
    default_val: Pointer,
    flags: int,
    getfn: Pointer,
    setfn: Pointer,
    applyfn: Pointer,
    privdata: Pointer,
) -> int:
    """Register a string config.

    int RegisterStringConfig(RedisModuleCtx *ctx, const char *name, const char *default_val, unsigned int flags,
        RedisModuleConfigGetStringFunc getfn, RedisModuleConfigSetStringFunc setfn, RedisModuleConfigApplyFunc applyfn,
        void *privdata)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("RegisterStringConfig")


def RegisterUnsignedNumericConfig(
    ctx: Pointer,
    name: Pointer,
    default_val: int,
    flags: int,
    min: int,
    max: int,
    getfn: Pointer,
    setfn: Pointer,
    applyfn: Pointer,
    privdata: Pointer,
) -> int:
    """Register an unsigned numeric config with bounds.

    int RegisterUnsignedNumericConfig(ValkeyModuleCtx *ctx, const char *name, unsigned long long default_val, unsigned
        int flags, unsigned long long min, unsigned long long max, ValkeyModuleConfigGetUnsignedNumericFunc getfn,
        ValkeyModuleConfigSetUnsignedNumericFunc setfn, ValkeyModuleConfigApplyFunc applyfn, void *privdata)
    Since Valkey 9.1.2.
    """
    raise compiled_only("RegisterUnsignedNumericConfig")


def Replicate(ctx: Pointer, cmdname: Pointer, fmt: Pointer, *args: Pointer | int) -> int:
    """Send a chosen command to replicas and AOF; Call-style format (variadic).

    int Replicate(RedisModuleCtx *ctx, const char *cmdname, const char *fmt, ...)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("Replicate")


def ReplicateVerbatim(ctx: Pointer) -> int:
    """Send the running command unchanged to replicas and AOF.

    int ReplicateVerbatim(RedisModuleCtx *ctx)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ReplicateVerbatim")


def ReplySetArrayLength(ctx: Pointer, len: int) -> None:
    """Fill in a postponed array length.

    void ReplySetArrayLength(RedisModuleCtx *ctx, long len)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ReplySetArrayLength")


def ReplySetAttributeLength(ctx: Pointer, len: int) -> None:
    """Fill in a postponed attribute length.

    void ReplySetAttributeLength(RedisModuleCtx *ctx, long len)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ReplySetAttributeLength")


def ReplySetMapLength(ctx: Pointer, len: int) -> None:
    """Fill in a postponed map length.

    void ReplySetMapLength(RedisModuleCtx *ctx, long len)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ReplySetMapLength")


def ReplySetPushLength(ctx: Pointer, len: int) -> None:
    """Declared in headers, registered by no server version: never resolvable.

    void ReplySetPushLength(RedisModuleCtx *ctx, long len)
    In no server's table.
    """
    raise compiled_only("ReplySetPushLength")


def ReplySetSetLength(ctx: Pointer, len: int) -> None:
    """Fill in a postponed set length.

    void ReplySetSetLength(RedisModuleCtx *ctx, long len)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ReplySetSetLength")


def ReplyWithArray(ctx: Pointer, len: int) -> int:
    """Open an array of n elements (n may be postponed).

    int ReplyWithArray(RedisModuleCtx *ctx, long len)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ReplyWithArray")


def ReplyWithAttribute(ctx: Pointer, len: int) -> int:
    """Open a RESP3 attribute; fails on RESP2.

    int ReplyWithAttribute(RedisModuleCtx *ctx, long len)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ReplyWithAttribute")


def ReplyWithBigNumber(ctx: Pointer, bignum: Pointer, len: int) -> int:
    """Reply a big number (bulk on RESP2).

    int ReplyWithBigNumber(RedisModuleCtx *ctx, const char *bignum, size_t len)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ReplyWithBigNumber")


def ReplyWithBool(ctx: Pointer, b: int) -> int:
    """Reply a boolean (1/0 integer on RESP2).

    int ReplyWithBool(RedisModuleCtx *ctx, int b)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ReplyWithBool")


def ReplyWithCString(ctx: Pointer, buf: Pointer) -> int:
    """Reply a bulk string from a C string.

    int ReplyWithCString(RedisModuleCtx *ctx, const char *buf)
    Since Redis 5.0.6 and Valkey 7.2.5.
    """
    raise compiled_only("ReplyWithCString")


def ReplyWithCallReply(ctx: Pointer, reply: Pointer) -> int:
    """Forward a Call reply to the client.

    int ReplyWithCallReply(RedisModuleCtx *ctx, RedisModuleCallReply *reply)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ReplyWithCallReply")


def ReplyWithCustomErrorFormat(
    ctx: Pointer, update_error_stats: int, fmt: Pointer, *args: Pointer | int | float
) -> int:
    """Printf error reply with control over error statistics (variadic).

    int ReplyWithCustomErrorFormat(ValkeyModuleCtx *ctx, int update_error_stats, const char *fmt, ...)
    Since Valkey 9.1.2.
    """
    raise compiled_only("ReplyWithCustomErrorFormat")


def ReplyWithDouble(ctx: Pointer, d: float) -> int:
    """Reply a double (bulk string on RESP2).

    int ReplyWithDouble(RedisModuleCtx *ctx, double d)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ReplyWithDouble")


def ReplyWithEmptyArray(ctx: Pointer) -> int:
    """Reply an empty array.

    int ReplyWithEmptyArray(RedisModuleCtx *ctx)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ReplyWithEmptyArray")


def ReplyWithEmptyString(ctx: Pointer) -> int:
    """Reply an empty bulk string.

    int ReplyWithEmptyString(RedisModuleCtx *ctx)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ReplyWithEmptyString")


def ReplyWithError(ctx: Pointer, err: Pointer) -> int:
    """Reply an error from a C string that includes its code.

    int ReplyWithError(RedisModuleCtx *ctx, const char *err)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ReplyWithError")


def ReplyWithErrorFormat(ctx: Pointer, fmt: Pointer, *args: Pointer | int | float) -> int:
    """Reply an error from a printf format (variadic).

    int ReplyWithErrorFormat(RedisModuleCtx *ctx, const char *fmt, ...)
    Since Redis 7.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("ReplyWithErrorFormat")


def ReplyWithLongDouble(ctx: Pointer, d: float) -> int:
    """Reply a long double as bulk.

    int ReplyWithLongDouble(RedisModuleCtx *ctx, long double d)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ReplyWithLongDouble")


def ReplyWithLongLong(ctx: Pointer, ll: int) -> int:
    """Reply an integer.

    int ReplyWithLongLong(RedisModuleCtx *ctx, long long ll)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ReplyWithLongLong")


def ReplyWithMap(ctx: Pointer, len: int) -> int:
    """Open a map of n pairs (flat array of 2n on RESP2).

    int ReplyWithMap(RedisModuleCtx *ctx, long len)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ReplyWithMap")


def ReplyWithNull(ctx: Pointer) -> int:
    """Reply null.

    int ReplyWithNull(RedisModuleCtx *ctx)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ReplyWithNull")


def ReplyWithNullArray(ctx: Pointer) -> int:
    """Reply a null array.

    int ReplyWithNullArray(RedisModuleCtx *ctx)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ReplyWithNullArray")


def ReplyWithSet(ctx: Pointer, len: int) -> int:
    """Open a set of n elements (array on RESP2).

    int ReplyWithSet(RedisModuleCtx *ctx, long len)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ReplyWithSet")


def ReplyWithSimpleString(ctx: Pointer, msg: Pointer) -> int:
    """Reply a status line from a C string.

    int ReplyWithSimpleString(RedisModuleCtx *ctx, const char *msg)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ReplyWithSimpleString")


def ReplyWithString(ctx: Pointer, str: Pointer) -> int:
    """Reply a bulk string from a module string.

    int ReplyWithString(RedisModuleCtx *ctx, RedisModuleString *str)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ReplyWithString")


def ReplyWithStringBuffer(ctx: Pointer, buf: Pointer, len: int) -> int:
    """Reply a bulk string from bytes.

    int ReplyWithStringBuffer(RedisModuleCtx *ctx, const char *buf, size_t len)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ReplyWithStringBuffer")


def ReplyWithVerbatimString(ctx: Pointer, buf: Pointer, len: int) -> int:
    """Reply a txt verbatim string.

    int ReplyWithVerbatimString(RedisModuleCtx *ctx, const char *buf, size_t len)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ReplyWithVerbatimString")


def ReplyWithVerbatimStringType(ctx: Pointer, buf: Pointer, len: int, ext: Pointer) -> int:
    """Reply a verbatim string with a given 3-letter format.

    int ReplyWithVerbatimStringType(RedisModuleCtx *ctx, const char *buf, size_t len, const char *ext)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ReplyWithVerbatimStringType")


def ResetDataset(restart_aof: int, async_: int) -> None:
    """Flush everything, optionally async, optionally restarting AOF.

    void ResetDataset(int restart_aof, int async)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ResetDataset")


def RetainString(ctx: Pointer, str: Pointer) -> None:
    """Take an extra reference on a string (not thread safe).

    void RetainString(RedisModuleCtx *ctx, RedisModuleString *str)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("RetainString")


def SaveDataTypeToString(ctx: Pointer, data: Pointer, mt: Pointer) -> Pointer:
    """Serialise a value with its rdb_save to a new string.

    RedisModuleString *SaveDataTypeToString(RedisModuleCtx *ctx, void *data, const RedisModuleType *mt)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("SaveDataTypeToString")


def SaveDouble(io: Pointer, value: float) -> None:
    """Write a double in rdb_save.

    void SaveDouble(RedisModuleIO *io, double value)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("SaveDouble")


def SaveFloat(io: Pointer, value: float) -> None:
    """Write a float in rdb_save.

    void SaveFloat(RedisModuleIO *io, float value)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("SaveFloat")


def SaveLongDouble(io: Pointer, value: float) -> None:
    """Write a long double in rdb_save.

    void SaveLongDouble(RedisModuleIO *io, long double value)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("SaveLongDouble")


def SaveSigned(io: Pointer, value: int) -> None:
    """Write a signed 64-bit in rdb_save.

    void SaveSigned(RedisModuleIO *io, int64_t value)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("SaveSigned")


def SaveString(io: Pointer, s: Pointer) -> None:
    """Write a module string in rdb_save.

    void SaveString(RedisModuleIO *io, RedisModuleString *s)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("SaveString")


def SaveStringBuffer(io: Pointer, str: Pointer, len: int) -> None:
    """Write bytes in rdb_save.

    void SaveStringBuffer(RedisModuleIO *io, const char *str, size_t len)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("SaveStringBuffer")


def SaveUnsigned(io: Pointer, value: int) -> None:
    """Write an unsigned 64-bit in rdb_save.

    void SaveUnsigned(RedisModuleIO *io, uint64_t value)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("SaveUnsigned")


def Scan(ctx: Pointer, cursor: Pointer, fn: Pointer, privdata: Pointer) -> int:
    """Step a cursor over the keyspace, calling back per key.

    int Scan(RedisModuleCtx *ctx, RedisModuleScanCursor *cursor, RedisModuleScanCB fn, void *privdata)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("Scan")


def ScanCursorCreate() -> Pointer:
    """New scan cursor.

    RedisModuleScanCursor *ScanCursorCreate(void)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ScanCursorCreate")


def ScanCursorDestroy(cursor: Pointer) -> None:
    """Free a scan cursor.

    void ScanCursorDestroy(RedisModuleScanCursor *cursor)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ScanCursorDestroy")


def ScanCursorRestart(cursor: Pointer) -> None:
    """Rewind a scan cursor.

    void ScanCursorRestart(RedisModuleScanCursor *cursor)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ScanCursorRestart")


def ScanKey(key: Pointer, cursor: Pointer, fn: Pointer, privdata: Pointer) -> int:
    """Step a cursor over a set, hash or zset, calling back per element.

    int ScanKey(RedisModuleKey *key, RedisModuleScanCursor *cursor, RedisModuleScanKeyCB fn, void *privdata)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ScanKey")


def ScriptingEngineDebuggerFlushLogs() -> None:
    """Send buffered debugger output.

    void ScriptingEngineDebuggerFlushLogs(void)
    Since Valkey 9.1.2.
    """
    raise compiled_only("ScriptingEngineDebuggerFlushLogs")


def ScriptingEngineDebuggerLog(msg: Pointer, truncate: int) -> None:
    """Append a line to debugger output.

    void ScriptingEngineDebuggerLog(ValkeyModuleString *msg, int truncate)
    Since Valkey 9.1.2.
    """
    raise compiled_only("ScriptingEngineDebuggerLog")


def ScriptingEngineDebuggerLogRespReply(reply: Pointer) -> None:
    """Append a call reply to debugger output.

    void ScriptingEngineDebuggerLogRespReply(ValkeyModuleCallReply *reply)
    Since Valkey 9.1.2.
    """
    raise compiled_only("ScriptingEngineDebuggerLogRespReply")


def ScriptingEngineDebuggerLogRespReplyStr(reply: Pointer) -> None:
    """Append raw RESP to debugger output.

    void ScriptingEngineDebuggerLogRespReplyStr(const char *reply)
    Since Valkey 9.1.2.
    """
    raise compiled_only("ScriptingEngineDebuggerLogRespReplyStr")


def ScriptingEngineDebuggerProcessCommands(client_disconnected: Pointer, err: Pointer) -> None:
    """Run the debugger command loop.

    void ScriptingEngineDebuggerProcessCommands(int *client_disconnected, ValkeyModuleString **err)
    Since Valkey 9.1.2.
    """
    raise compiled_only("ScriptingEngineDebuggerProcessCommands")


def SelectDb(ctx: Pointer, newid: int) -> int:
    """Change the context's database.

    int SelectDb(RedisModuleCtx *ctx, int newid)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("SelectDb")


def SendChildHeartbeat(progress: float) -> None:
    """Report progress from a fork child.

    void SendChildHeartbeat(double progress)
    Since Redis 6.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("SendChildHeartbeat")


def SendClusterMessage(ctx: Pointer, target_id: Pointer, type: int, msg: Pointer, len: int) -> int:
    """Send bytes to one node or all over the cluster bus.

    int SendClusterMessage(RedisModuleCtx *ctx, const char *target_id, uint8_t type, const char *msg, uint32_t len)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("SendClusterMessage")


def ServerInfoGetField(ctx: Pointer, data: Pointer, field: Pointer) -> Pointer:
    """Field of an INFO snapshot as a new string.

    RedisModuleString *ServerInfoGetField(RedisModuleCtx *ctx, RedisModuleServerInfoData *data, const char *field)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ServerInfoGetField")


def ServerInfoGetFieldC(data: Pointer, field: Pointer) -> Pointer:
    """Field of an INFO snapshot as borrowed C string.

    const char *ServerInfoGetFieldC(RedisModuleServerInfoData *data, const char *field)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ServerInfoGetFieldC")


def ServerInfoGetFieldDouble(data: Pointer, field: Pointer, out_err: Pointer) -> float:
    """Field of an INFO snapshot as double.

    double ServerInfoGetFieldDouble(RedisModuleServerInfoData *data, const char *field, int *out_err)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ServerInfoGetFieldDouble")


def ServerInfoGetFieldSigned(data: Pointer, field: Pointer, out_err: Pointer) -> int:
    """Field of an INFO snapshot as signed integer.

    long long ServerInfoGetFieldSigned(RedisModuleServerInfoData *data, const char *field, int *out_err)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ServerInfoGetFieldSigned")


def ServerInfoGetFieldUnsigned(data: Pointer, field: Pointer, out_err: Pointer) -> int:
    """Field of an INFO snapshot as unsigned integer.

    unsigned long long ServerInfoGetFieldUnsigned(RedisModuleServerInfoData *data, const char *field, int *out_err)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ServerInfoGetFieldUnsigned")


def SetAbsExpire(key: Pointer, expire: int) -> int:
    """Set or clear absolute expiry in ms.

    int SetAbsExpire(RedisModuleKey *key, mstime_t expire)
    Since Redis 6.2.8 and Valkey 7.2.5.
    """
    raise compiled_only("SetAbsExpire")


def SetClientNameById(id: int, name: Pointer) -> int:
    """Set a client's name.

    int SetClientNameById(uint64_t id, RedisModuleString *name)
    Since Redis 7.0.3 and Valkey 7.2.5.
    """
    raise compiled_only("SetClientNameById")


def SetClusterFlags(ctx: Pointer, flags: int) -> None:
    """Turn off failover or redirection of the cluster.

    void SetClusterFlags(RedisModuleCtx *ctx, uint64_t flags)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("SetClusterFlags")


def SetCommandACLCategories(command: Pointer, ctgrsflags: Pointer) -> int:
    """Add a command to ACL categories (OnLoad only).

    int SetCommandACLCategories(RedisModuleCommand *command, const char *ctgrsflags)
    Since Redis 7.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("SetCommandACLCategories")


def SetCommandInfo(command: Pointer, info: Pointer) -> int:
    """Attach docs, arity, tips, key specs and argument tree to a command.

    int SetCommandInfo(RedisModuleCommand *command, const RedisModuleCommandInfo *info)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("SetCommandInfo")


def SetContextUser(ctx: Pointer, user: Pointer) -> None:
    """Choose the user under which Call performs ACL checks.

    void SetContextUser(RedisModuleCtx *ctx, const RedisModuleUser *user)
    Since Redis 7.0.6 and Valkey 7.2.5.
    """
    raise compiled_only("SetContextUser")


def SetDisconnectCallback(bc: Pointer, callback: Pointer) -> None:
    """Callback when a blocked client disconnects.

    void SetDisconnectCallback(RedisModuleBlockedClient *bc, RedisModuleDisconnectFunc callback)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("SetDisconnectCallback")


def SetExpire(key: Pointer, expire: int) -> int:
    """Set or clear TTL in ms.

    int SetExpire(RedisModuleKey *key, mstime_t expire)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("SetExpire")


def SetLFU(key: Pointer, lfu_freq: int) -> int:
    """Set the LFU counter.

    int SetLFU(RedisModuleKey *key, long long lfu_freq)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("SetLFU")


def SetLRU(key: Pointer, lru_idle: int) -> int:
    """Set the idle time.

    int SetLRU(RedisModuleKey *key, mstime_t lru_idle)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("SetLRU")


def SetModuleAttribs(ctx: Pointer, name: Pointer, ver: int, apiver: int) -> None:
    """Bind name and version to the context; first call in OnLoad.

    void SetModuleAttribs(RedisModuleCtx *ctx, const char *name, int ver, int apiver)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("SetModuleAttribs")


def SetModuleOptions(ctx: Pointer, options: int) -> None:
    """Declare capabilities such as IO-error handling.

    void SetModuleOptions(RedisModuleCtx *ctx, int options)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("SetModuleOptions")


def SetModuleUserACL(user: Pointer, acl: Pointer) -> int:
    """Apply one ACL rule to a module user.

    int SetModuleUserACL(RedisModuleUser *user, const char *acl)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("SetModuleUserACL")


def SetModuleUserACLString(ctx: Pointer, user: Pointer, acl: Pointer, error: Pointer) -> int:
    """Apply a full ACL rule string to a user, error text returned.

    int SetModuleUserACLString(RedisModuleCtx *ctx, RedisModuleUser *user, const char *acl, RedisModuleString **error)
    Since Redis 7.0.6 and Valkey 7.2.5.
    """
    raise compiled_only("SetModuleUserACLString")


def SignalKeyAsReady(ctx: Pointer, key: Pointer) -> None:
    """Wake clients blocked on a key.

    void SignalKeyAsReady(RedisModuleCtx *ctx, RedisModuleString *key)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("SignalKeyAsReady")


def SignalModifiedKey(ctx: Pointer, keyname: Pointer) -> int:
    """Invalidate WATCH and client caches of a key.

    int SignalModifiedKey(RedisModuleCtx *ctx, RedisModuleString *keyname)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("SignalModifiedKey")


def StopTimer(ctx: Pointer, id: int, data: Pointer) -> int:
    """Cancel a timer, returning its data pointer.

    int StopTimer(RedisModuleCtx *ctx, RedisModuleTimerID id, void **data)
    Since Redis 5.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("StopTimer")


def Strdup(str: Pointer) -> Pointer:
    """Duplicate a C string with the server allocator.

    char *Strdup(const char *str)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("Strdup")


def StreamAdd(key: Pointer, flags: int, id: Pointer, argv: Pointer, numfields: int) -> int:
    """Append an entry from an argv of field/value strings.

    int StreamAdd(RedisModuleKey *key, int flags, RedisModuleStreamID *id, RedisModuleString **argv, int64_t numfields)
    Since Redis 6.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("StreamAdd")


def StreamDelete(key: Pointer, id: Pointer) -> int:
    """Delete an entry by id.

    int StreamDelete(RedisModuleKey *key, RedisModuleStreamID *id)
    Since Redis 6.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("StreamDelete")


def StreamIteratorDelete(key: Pointer) -> int:
    """Delete the entry under the iterator.

    int StreamIteratorDelete(RedisModuleKey *key)
    Since Redis 6.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("StreamIteratorDelete")


def StreamIteratorNextField(key: Pointer, field_ptr: Pointer, value_ptr: Pointer) -> int:
    """Next field/value as new strings.

    int StreamIteratorNextField(RedisModuleKey *key, RedisModuleString **field_ptr, RedisModuleString **value_ptr)
    Since Redis 6.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("StreamIteratorNextField")


def StreamIteratorNextID(key: Pointer, id: Pointer, numfields: Pointer) -> int:
    """Next entry id and its field count.

    int StreamIteratorNextID(RedisModuleKey *key, RedisModuleStreamID *id, long *numfields)
    Since Redis 6.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("StreamIteratorNextID")


def StreamIteratorStart(key: Pointer, flags: int, startid: Pointer, endid: Pointer) -> int:
    """Attach an iterator to an opened stream key.

    int StreamIteratorStart(RedisModuleKey *key, int flags, RedisModuleStreamID *startid, RedisModuleStreamID *endid)
    Since Redis 6.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("StreamIteratorStart")


def StreamIteratorStop(key: Pointer) -> int:
    """Detach the iterator.

    int StreamIteratorStop(RedisModuleKey *key)
    Since Redis 6.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("StreamIteratorStop")


def StreamTrimByID(key: Pointer, flags: int, id: Pointer) -> int:
    """Trim entries below an id.

    long long StreamTrimByID(RedisModuleKey *key, int flags, RedisModuleStreamID *id)
    Since Redis 6.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("StreamTrimByID")


def StreamTrimByLength(key: Pointer, flags: int, length: int) -> int:
    """Trim to a length.

    long long StreamTrimByLength(RedisModuleKey *key, int flags, long long length)
    Since Redis 6.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("StreamTrimByLength")


def StringAppendBuffer(ctx: Pointer, str: Pointer, buf: Pointer, len: int) -> int:
    """Append bytes to an unshared string.

    int StringAppendBuffer(RedisModuleCtx *ctx, RedisModuleString *str, const char *buf, size_t len)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("StringAppendBuffer")


def StringCompare(a: Pointer, b: Pointer) -> int:
    """Byte-wise three-way compare.

    int StringCompare(const RedisModuleString *a, const RedisModuleString *b)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("StringCompare")


def StringDMA(key: Pointer, len: Pointer, mode: int) -> Pointer:
    """Borrow the bytes of a string key for reading or in-place writing.

    char *StringDMA(RedisModuleKey *key, size_t *len, int mode)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("StringDMA")


def StringPtrLen(str: Pointer, len: Pointer) -> Pointer:
    """Borrow bytes and length of a string.

    const char *StringPtrLen(const RedisModuleString *str, size_t *len)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("StringPtrLen")


def StringSet(key: Pointer, str: Pointer) -> int:
    """Overwrite a key with a string value.

    int StringSet(RedisModuleKey *key, RedisModuleString *str)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("StringSet")


def StringToDouble(str: Pointer, d: Pointer) -> int:
    """Parse a double.

    int StringToDouble(const RedisModuleString *str, double *d)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("StringToDouble")


def StringToLongDouble(str: Pointer, d: Pointer) -> int:
    """Parse a long double.

    int StringToLongDouble(const RedisModuleString *str, long double *d)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("StringToLongDouble")


def StringToLongLong(str: Pointer, ll: Pointer) -> int:
    """Parse a signed 64-bit integer strictly.

    int StringToLongLong(const RedisModuleString *str, long long *ll)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("StringToLongLong")


def StringToStreamID(str: Pointer, id: Pointer) -> int:
    """Parse a stream id.

    int StringToStreamID(const RedisModuleString *str, RedisModuleStreamID *id)
    Since Redis 6.2.0 and Valkey 7.2.5.
    """
    raise compiled_only("StringToStreamID")


def StringToULongLong(str: Pointer, ull: Pointer) -> int:
    """Parse an unsigned 64-bit integer strictly.

    int StringToULongLong(const RedisModuleString *str, unsigned long long *ull)
    Since Redis 7.0.3 and Valkey 7.2.5.
    """
    raise compiled_only("StringToULongLong")


def StringTruncate(key: Pointer, newlen: int) -> int:
    """Grow (zero fill) or shrink a string key.

    int StringTruncate(RedisModuleKey *key, size_t newlen)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("StringTruncate")


def SubscribeToKeyspaceEvents(ctx: Pointer, types: int, cb: Pointer) -> int:
    """Install a callback for notification classes.

    int SubscribeToKeyspaceEvents(RedisModuleCtx *ctx, int types, RedisModuleNotificationFunc cb)
    Since Redis 4.0.9 and Valkey 7.2.5.
    """
    raise compiled_only("SubscribeToKeyspaceEvents")


def SubscribeToServerEvent(ctx: Pointer, event: Pointer, callback: Pointer) -> int:
    """Install or remove a callback for a server event.

    int SubscribeToServerEvent(RedisModuleCtx *ctx, RedisModuleEvent event, RedisModuleEventCallback callback)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("SubscribeToServerEvent")


def ThreadSafeContextLock(ctx: Pointer) -> None:
    """Take the global lock from a thread.

    void ThreadSafeContextLock(RedisModuleCtx *ctx)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ThreadSafeContextLock")


def ThreadSafeContextTryLock(ctx: Pointer) -> int:
    """Try to take the global lock.

    int ThreadSafeContextTryLock(RedisModuleCtx *ctx)
    Since Redis 6.0.8 and Valkey 7.2.5.
    """
    raise compiled_only("ThreadSafeContextTryLock")


def ThreadSafeContextUnlock(ctx: Pointer) -> None:
    """Release the global lock.

    void ThreadSafeContextUnlock(RedisModuleCtx *ctx)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ThreadSafeContextUnlock")


def TrimStringAllocation(str: Pointer) -> None:
    """Shrink spare capacity of a string.

    void TrimStringAllocation(RedisModuleString *str)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("TrimStringAllocation")


def TryAlloc(bytes: int) -> Pointer:
    """As Alloc, NULL on failure.

    void *TryAlloc(size_t bytes)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("TryAlloc")


def TryCalloc(nmemb: int, size: int) -> Pointer:
    """As Calloc, NULL on failure.

    void *TryCalloc(size_t nmemb, size_t size)
    Since Redis 7.4.0 and Valkey 8.0.0.
    """
    raise compiled_only("TryCalloc")


def TryRealloc(ptr: Pointer, bytes: int) -> Pointer:
    """As Realloc, NULL on failure.

    void *TryRealloc(void *ptr, size_t bytes)
    Since Redis 7.4.0 and Valkey 8.0.0.
    """
    raise compiled_only("TryRealloc")


def UnblockClient(bc: Pointer, privdata: Pointer) -> int:
    """Wake a blocked client with a private pointer; callable from any thread.

    int UnblockClient(RedisModuleBlockedClient *bc, void *privdata)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("UnblockClient")


def UnlinkKey(key: Pointer) -> int:
    """Delete the opened key, freeing lazily.

    int UnlinkKey(RedisModuleKey *key)
    Since Redis 4.0.7 and Valkey 7.2.5.
    """
    raise compiled_only("UnlinkKey")


def UnregisterCommandFilter(ctx: Pointer, filter: Pointer) -> int:
    """Remove a command filter.

    int UnregisterCommandFilter(RedisModuleCtx *ctx, RedisModuleCommandFilter *filter)
    Since Redis 5.0.5 and Valkey 7.2.5.
    """
    raise compiled_only("UnregisterCommandFilter")


def UnregisterScriptingEngine(module_ctx: Pointer, engine_name: Pointer) -> int:
    """Remove a scripting engine.

    int UnregisterScriptingEngine(ValkeyModuleCtx *module_ctx, const char *engine_name)
    Since Valkey 8.1.
    """
    raise compiled_only("UnregisterScriptingEngine")


def UnsubscribeFromKeyspaceEvents(ctx: Pointer, types: int, cb: Pointer) -> int:
    """Remove a keyspace-event callback.

    int UnsubscribeFromKeyspaceEvents(RedisModuleCtx *ctx, int types, RedisModuleNotificationFunc cb)
    Since Redis 8.0.0..8.2.3.
    """
    raise compiled_only("UnsubscribeFromKeyspaceEvents")


def UpdateRuntimeArgs(ctx: Pointer, argv: Pointer, argc: int) -> int:
    """Replace the load arguments remembered for CONFIG REWRITE.

    int UpdateRuntimeArgs(ValkeyModuleCtx *ctx, ValkeyModuleString **argv, int argc)
    Since Valkey 8.1.
    """
    raise compiled_only("UpdateRuntimeArgs")


def ValueLength(kp: Pointer) -> int:
    """Length or cardinality of an opened key.

    size_t ValueLength(RedisModuleKey *kp)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ValueLength")


def WrongArity(ctx: Pointer) -> int:
    """Reply the standard wrong-number-of-arguments error.

    int WrongArity(RedisModuleCtx *ctx)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("WrongArity")


def Yield(ctx: Pointer, flags: int, busy_reply: Pointer) -> None:
    """Let the server handle events during a long command or load.

    void Yield(RedisModuleCtx *ctx, int flags, const char *busy_reply)
    Since Redis 7.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("Yield")


def ZsetAdd(key: Pointer, score: float, ele: Pointer, flagsptr: Pointer) -> int:
    """Add or update a member with flag in/out.

    int ZsetAdd(RedisModuleKey *key, double score, RedisModuleString *ele, int *flagsptr)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ZsetAdd")


def ZsetFirstInLexRange(key: Pointer, min: Pointer, max: Pointer) -> int:
    """Start a lexicographic range at its first element.

    int ZsetFirstInLexRange(RedisModuleKey *key, RedisModuleString *min, RedisModuleString *max)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ZsetFirstInLexRange")


def ZsetFirstInScoreRange(key: Pointer, min: float, max: float, minex: int, maxex: int) -> int:
    """Start a score range at its first element.

    int ZsetFirstInScoreRange(RedisModuleKey *key, double min, double max, int minex, int maxex)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ZsetFirstInScoreRange")


def ZsetIncrby(key: Pointer, score: float, ele: Pointer, flagsptr: Pointer, newscore: Pointer) -> int:
    """Increment a member's score with flag in/out.

    int ZsetIncrby(RedisModuleKey *key, double score, RedisModuleString *ele, int *flagsptr, double *newscore)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ZsetIncrby")


def ZsetLastInLexRange(key: Pointer, min: Pointer, max: Pointer) -> int:
    """Start a lexicographic range at its last element.

    int ZsetLastInLexRange(RedisModuleKey *key, RedisModuleString *min, RedisModuleString *max)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ZsetLastInLexRange")


def ZsetLastInScoreRange(key: Pointer, min: float, max: float, minex: int, maxex: int) -> int:
    """Start a score range at its last element.

    int ZsetLastInScoreRange(RedisModuleKey *key, double min, double max, int minex, int maxex)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ZsetLastInScoreRange")


def ZsetRangeCurrentElement(key: Pointer, score: Pointer) -> Pointer:
    """Current range element as a new string, with score.

    RedisModuleString *ZsetRangeCurrentElement(RedisModuleKey *key, double *score)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ZsetRangeCurrentElement")


def ZsetRangeEndReached(key: Pointer) -> int:
    """Whether the range is exhausted.

    int ZsetRangeEndReached(RedisModuleKey *key)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ZsetRangeEndReached")


def ZsetRangeNext(key: Pointer) -> int:
    """Step the range forward.

    int ZsetRangeNext(RedisModuleKey *key)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ZsetRangeNext")


def ZsetRangePrev(key: Pointer) -> int:
    """Step the range backward.

    int ZsetRangePrev(RedisModuleKey *key)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ZsetRangePrev")


def ZsetRangeStop(key: Pointer) -> None:
    """End the range; required before closing or restarting.

    void ZsetRangeStop(RedisModuleKey *key)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ZsetRangeStop")


def ZsetRem(key: Pointer, ele: Pointer, deleted: Pointer) -> int:
    """Remove a member.

    int ZsetRem(RedisModuleKey *key, RedisModuleString *ele, int *deleted)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ZsetRem")


def ZsetScore(key: Pointer, ele: Pointer, score: Pointer) -> int:
    """Read a member's score.

    int ZsetScore(RedisModuleKey *key, RedisModuleString *ele, double *score)
    Since Redis 4.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("ZsetScore")


def _Assert(estr: Pointer, file: Pointer, line: int) -> None:
    """Report a failed assertion and crash the server.

    void _Assert(const char *estr, const char *file, int line)
    Since Redis 6.0.0 and Valkey 7.2.5.
    """
    raise compiled_only("_Assert")

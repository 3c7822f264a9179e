"""The C types of the functions that the server calls, by the names that the API gives them.

`SIGNATURES[name]` is the kind of the result and those of the parameters, as in `table.CType`. The names of Valkey are
those of Redis with another prefix; where only one product has a type, its own name stands here.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

# One line each: the name, the kind of the result, the kinds of the parameters.
_TABLE = """\
RedisModuleAuthCallback i32 ptr ptr ptr ptr
RedisModuleClusterMessageReceiver void ptr ptr u8 ptr u32
RedisModuleCmdFunc i32 ptr ptr i32
RedisModuleCommandFilterFunc void ptr
RedisModuleConfigApplyFunc i32 ptr ptr ptr
RedisModuleConfigGetBoolFunc i32 ptr ptr
RedisModuleConfigGetEnumFunc i32 ptr ptr
RedisModuleConfigGetNumericFunc i64 ptr ptr
RedisModuleConfigGetStringFunc ptr ptr ptr
RedisModuleConfigSetBoolFunc i32 ptr i32 ptr ptr
RedisModuleConfigSetEnumFunc i32 ptr i32 ptr ptr
RedisModuleConfigSetNumericFunc i32 ptr i64 ptr ptr
RedisModuleConfigSetStringFunc i32 ptr ptr ptr ptr
RedisModuleDefragDictValueCallback i32 ptr ptr ptr u64 ptr
RedisModuleDefragFunc i32 ptr
RedisModuleDefragFunc2 i32 ptr
RedisModuleDisconnectFunc void ptr ptr
RedisModuleEventCallback void ptr struct u64 ptr
RedisModuleEventLoopFunc void i32 ptr i32
RedisModuleEventLoopOneShotFunc void ptr
RedisModuleForkDoneHandler void i32 i32 ptr
RedisModuleInfoFunc void ptr i32
RedisModuleKeyMetaAOFRewriteFunc void ptr ptr u64
RedisModuleKeyMetaCopyFunc i32 ptr ptr
RedisModuleKeyMetaDefragFunc i32 ptr ptr u64
RedisModuleKeyMetaFreeEffortFunc u64 ptr u64
RedisModuleKeyMetaFreeFunc void ptr u64
RedisModuleKeyMetaLoadFunc i32 ptr ptr i32
RedisModuleKeyMetaMemUsageFunc u64 ptr u64 u64
RedisModuleKeyMetaMoveFunc i32 ptr ptr
RedisModuleKeyMetaRenameFunc i32 ptr ptr
RedisModuleKeyMetaSaveFunc void ptr ptr ptr
RedisModuleKeyMetaUnlinkFunc void ptr ptr
RedisModuleNotificationFunc i32 ptr i32 ptr ptr
RedisModuleOnUnblocked void ptr ptr ptr
RedisModulePostNotificationJobFunc void ptr ptr
RedisModuleScanCB void ptr ptr ptr ptr
RedisModuleScanKeyCB void ptr ptr ptr ptr
RedisModuleTimerProc void ptr ptr
RedisModuleTypeAuxLoadFunc i32 ptr i32 i32
RedisModuleTypeAuxSaveFunc void ptr i32
RedisModuleTypeCopyFunc ptr ptr ptr ptr
RedisModuleTypeCopyFunc2 ptr ptr ptr
RedisModuleTypeDefragFunc i32 ptr ptr ptr
RedisModuleTypeDigestFunc void ptr ptr
RedisModuleTypeFreeEffortFunc u64 ptr ptr
RedisModuleTypeFreeEffortFunc2 u64 ptr ptr
RedisModuleTypeFreeFunc void ptr
RedisModuleTypeLoadFunc ptr ptr i32
RedisModuleTypeMemUsageFunc u64 ptr
RedisModuleTypeMemUsageFunc2 u64 ptr ptr u64
RedisModuleTypeRewriteFunc void ptr ptr ptr
RedisModuleTypeSaveFunc void ptr ptr
RedisModuleTypeUnlinkFunc void ptr ptr
RedisModuleTypeUnlinkFunc2 void ptr ptr
RedisModuleUserChangedFunc void u64 ptr
ValkeyModuleConfigApplyFunc i32 ptr ptr ptr
ValkeyModuleConfigGetUnsignedNumericFunc u64 ptr ptr
ValkeyModuleConfigSetUnsignedNumericFunc i32 ptr u64 ptr ptr
ValkeyModuleScriptingEngineCallFunctionFunc void ptr ptr ptr ptr i32 ptr u64 ptr u64
ValkeyModuleScriptingEngineCompileCodeFunc ptr ptr ptr i32 ptr u64 u64 ptr ptr
ValkeyModuleScriptingEngineCompileCodeFuncV1 ptr ptr ptr i32 ptr u64 ptr ptr
ValkeyModuleScriptingEngineDebuggerCommandHandlerFunc i32 ptr u64 ptr
ValkeyModuleScriptingEngineDebuggerDisableFunc void ptr ptr i32
ValkeyModuleScriptingEngineDebuggerEnableFunc i32 ptr ptr i32 ptr ptr
ValkeyModuleScriptingEngineDebuggerEndFunc void ptr ptr i32
ValkeyModuleScriptingEngineDebuggerStartFunc void ptr ptr i32 ptr
ValkeyModuleScriptingEngineFreeFunctionFunc void ptr ptr i32 ptr
ValkeyModuleScriptingEngineGetFunctionMemoryOverheadFunc u64 ptr ptr
ValkeyModuleScriptingEngineResetEnvFunc ptr ptr ptr i32 i32
ValkeyModuleScriptingEngineResetEvalFuncV2 ptr ptr ptr i32
"""

SIGNATURES: Final[dict[str, tuple[str, tuple[str, ...]]]] = {
    name: (returns, tuple(params)) for name, returns, *params in map(str.split, _TABLE.splitlines())
}
"""The kinds of the result and of the parameters, by the name of the C type."""

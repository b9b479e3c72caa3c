using JasperFx.CodeGeneration;
using JasperFx.Core;
using Wolverine.ErrorHandling;
using Wolverine.Runtime.Handlers;

namespace Wolverine.Attributes;

/// <summary>Changes how one handler is run.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public abstract class ModifyHandlerChainAttribute : Attribute
{
    public abstract void Modify(HandlerChain chain, GenerationRules rules);
}

/// <summary>Retries after these cool-downs (milliseconds) when the handler throws the given exception.</summary>
public class RetryNowAttribute(Type exceptionType, params int[] cooldownTimeInMilliseconds) : ModifyHandlerChainAttribute
{
    public override void Modify(HandlerChain chain, GenerationRules rules) =>
        chain.OnExceptionOfType(exceptionType).RetryWithCooldown([.. cooldownTimeInMilliseconds.Select(x => x.Milliseconds())]);
}

/// <summary>Puts the message back until it was tried this often, whatever the handler throws.</summary>
public class MaximumAttemptsAttribute(int attempts) : ModifyHandlerChainAttribute
{
    public override void Modify(HandlerChain chain, GenerationRules rules) => chain.Failures.MaximumAttempts = attempts;
}

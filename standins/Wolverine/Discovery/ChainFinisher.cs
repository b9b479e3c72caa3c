using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Wolverine.Attributes;
using Wolverine.Runtime.Handlers;

namespace Wolverine.Runtime;

/// <summary>Settles a chain's transaction and error rules, checks its dependencies and prepares its calls.</summary>
internal sealed class ChainFinisher(WolverineOptions options, IServiceProvider services)
{
    private readonly ServiceDependencies dependencies = new(options.Services);
    private readonly HandlerCompiler compiler = new(services.GetRequiredService<IServiceProviderIsService>());

    public void Finish(HandlerChain chain)
    {
        var all = new HashSet<Type>();
        foreach (var call in chain.Calls)
        {
            var own = dependencies.Of(call);
            ServiceLocation.Assert(call, own, dependencies, options);
            all.UnionWith(own);
            Configure(chain, call);
        }

        chain.DbContextType = TransactionOwner.Find(chain.Description, chain.Calls, all, options);
        chain.Rules = chain.Failures.CombinedWith(options.Failures);
        chain.Invokers = [.. chain.Calls.Select(compiler.Compile)];
    }

    private void Configure(HandlerChain chain, HandlerCall call)
    {
        var modifiers = call.HandlerType.GetCustomAttributes<ModifyHandlerChainAttribute>()
            .Concat(call.Method.GetCustomAttributes<ModifyHandlerChainAttribute>());
        foreach (var modifier in modifiers) modifier.Modify(chain, options.CodeGeneration);

        call.HandlerType.GetMethod("Configure", BindingFlags.Static | BindingFlags.Public, [typeof(HandlerChain)])
            ?.CreateDelegate<Action<HandlerChain>>()(chain);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Wolverine.EntityFrameworkCore;
using Wolverine.Persistence;
using Wolverine.Runtime.Handlers;

namespace Wolverine.Runtime;

/// <summary>
/// Runs a chain for one message in a scope of its own: rows, published messages and the mark that the message is handled
/// are committed together or not at all.
/// </summary>
internal sealed class ChainRunner(WolverineRuntime runtime)
{
    private readonly IServiceScopeFactory scopes = runtime.Services.GetRequiredService<IServiceScopeFactory>();

    /// <param name="stored">Whether the message is a row that is to be deleted when it is handled.</param>
    public async Task RunAsync(HandlerChain chain, Envelope envelope, bool stored, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var context = new MessageContext(runtime, envelope);
        services.GetRequiredService<ScopedContext>().Context = context;

        if (chain.DbContextType is null)
        {
            await InvokeAsync(chain, context, services, cancellation).ConfigureAwait(false);
            await runtime.Outgoing.CompleteAsync(context, stored, cancellation).ConfigureAwait(false);
            return;
        }

        var dbContext = (DbContext)services.GetRequiredService(chain.DbContextType);
        var eager = runtime.Options.TransactionMode == TransactionMiddlewareMode.Eager;
        await using var transaction = eager
            ? await dbContext.Database.BeginTransactionAsync(cancellation).ConfigureAwait(false)
            : null;
        await InvokeAsync(chain, context, services, cancellation).ConfigureAwait(false);
        await DbContextCommit.SaveAsync(runtime, dbContext, context, stored, cancellation).ConfigureAwait(false);
    }

    private static async Task InvokeAsync(HandlerChain chain, MessageContext context, IServiceProvider services,
        CancellationToken cancellation)
    {
        foreach (var invoke in chain.Invokers)
        {
            var result = await invoke.Value(context, context.Envelope!.Message!, services, cancellation).ConfigureAwait(false);
            await Cascade.PublishAsync(context, result).ConfigureAwait(false);
        }
    }
}

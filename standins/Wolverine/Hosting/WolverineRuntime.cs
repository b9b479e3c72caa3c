using System.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Wolverine.Persistence.Durability;

namespace Wolverine.Runtime;

/// <summary>Messaging at work in this process: what belongs together, started and stopped with the host.</summary>
internal sealed partial class WolverineRuntime : IWolverineRuntime, IHostedService, IAsyncDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly ILogger<WolverineRuntime> logger;
    private readonly bool ownsPool;
    private HandlerGraph? handlers;
    private Queues? queues;

    public WolverineRuntime(WolverineOptions options, IServiceProvider services, ILogger<WolverineRuntime> logger)
    {
        Options = options;
        Services = services;
        this.logger = logger;
        Metrics = new MessageMetrics(options.ServiceName);
        if (options.MessageDatabase is { } database && options.Durability.StoresMessages)
        {
            (var pool, ownsPool) = database.Open();
            var sql = new EnvelopeSql(database.SchemaName ?? options.Durability.MessageStorageSchemaName ?? "wolverine");
            Store = new EnvelopeStore(pool, sql, options.Json);
            Agent = new NodeAgent(this, logger);
            Storage = new MessageStore(this, Store);
        }
        else
        {
            Storage = NoMessageStore.Instance;
        }

        Runner = new ChainRunner(this);
        Inline = new InlineInvoker(this, logger);
        Outgoing = new OutgoingFlow(this);
        Pipeline = new MessagePipeline(this, logger);
        InMemoryTimer = new InMemoryTimer(Cancellation);
    }

    public WolverineOptions Options { get; }

    public IServiceProvider Services { get; }

    public IMessageStore Storage { get; }

    public Meter Meter => Metrics.Meter;

    /// <summary>Cancelled when the host stops.</summary>
    public CancellationToken Cancellation => stopping.Token;

    /// <summary>Null when messages are not stored.</summary>
    public EnvelopeStore? Store { get; }

    /// <summary>Null when messages are not stored.</summary>
    public NodeAgent? Agent { get; }

    public MessageMetrics Metrics { get; }

    public ChainRunner Runner { get; }

    public InlineInvoker Inline { get; }

    public OutgoingFlow Outgoing { get; }

    public MessagePipeline Pipeline { get; }

    public InMemoryTimer InMemoryTimer { get; }

    public HandlerGraph Handlers => handlers ?? throw new WolverineHasNotStartedException();

    public Queues Queues => queues ?? throw new WolverineHasNotStartedException();

    /// <summary>The owner of this node's messages. Changes when the others have given the node up.</summary>
    public int NodeNumber
    {
        get => Options.Durability.AssignedNodeNumber;
        set => Options.Durability.AssignedNodeNumber = value;
    }

    /// <summary>False before the start and from the beginning of the shutdown: messages then are stored without an owner.</summary>
    public bool Accepting { get; private set; }

    public void AssertStarted()
    {
        if (queues is null) throw new WolverineHasNotStartedException();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync(CancellationToken.None).ConfigureAwait(false);
        if (ownsPool && Store is not null) await Store.Pool.DisposeAsync().ConfigureAwait(false);
        Metrics.Dispose();
        stopping.Dispose();
    }
}

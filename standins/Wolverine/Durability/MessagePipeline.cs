using System.Diagnostics;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Wolverine.ErrorHandling;
using Wolverine.Runtime.Handlers;

namespace Wolverine.Runtime;

/// <summary>Handles one message from a queue: reads it, runs its chain and does what the error rules say.</summary>
internal sealed class MessagePipeline(WolverineRuntime runtime, ILogger logger)
{
    public async Task ProcessAsync(QueueWorker queue, Envelope envelope)
    {
        try
        {
            if (queue.IsDurable && envelope.OwnerId != runtime.NodeNumber) return;
            await HandleAsync(queue, envelope).ConfigureAwait(false);
        }
        catch (EnvelopeLostException exception)
        {
            logger.LogInformation("{Reason} Its work here is rolled back.", exception.Message);
        }
        catch (OperationCanceledException) when (runtime.Cancellation.IsCancellationRequested)
        {
            logger.LogInformation("{Envelope} is left to be handled after the shutdown.", envelope);
        }
        catch (Exception exception)
        {
            // The row still belongs to this node: the sweep finds it there and queues it again.
            logger.LogError(exception, "{Envelope} could not be brought to an end and will be tried again.", envelope);
        }
    }

    private async Task HandleAsync(QueueWorker queue, Envelope envelope)
    {
        if (envelope.IsExpired())
        {
            if (queue.IsDurable) await runtime.Store!.DropAsync(envelope).ConfigureAwait(false);
            return;
        }

        using var activity = WolverineTracing.StartExecuting(envelope);
        var rules = runtime.Options.Failures;
        while (true)
        {
            envelope.Attempts++;
            Exception failure;
            try
            {
                var chain = Prepare(queue, envelope);
                rules = chain.Rules;
                await RunAsync(queue, chain, envelope).ConfigureAwait(false);
                activity?.SetStatus(ActivityStatusCode.Ok);
                return;
            }
            catch (EnvelopeLostException)
            {
                throw;
            }
            catch (Exception exception)
            {
                failure = exception;
            }

            runtime.Metrics.Failed(envelope, failure);
            activity?.SetStatus(ActivityStatusCode.Error, failure.GetType().Name);
            logger.LogError(failure, "Failed to process message {Name}#{Id} from {Queue}, attempt {Attempt}",
                envelope.MessageType, envelope.Id, queue.Address, envelope.Attempts);
            var step = rules.Decide(failure, envelope.Attempts);
            if (step.Action != FailureAction.Retry)
            {
                await FailureSteps.ApplyAsync(runtime, queue, envelope, step, failure, activity).ConfigureAwait(false);
                return;
            }

            await Task.Delay(step.Delay, runtime.Cancellation).ConfigureAwait(false);
        }
    }

    private HandlerChain Prepare(QueueWorker queue, Envelope envelope)
    {
        var type = envelope.Message?.GetType() ?? runtime.Handlers.MessageTypeNamed(envelope.MessageType!)
            ?? throw new InvalidOperationException($"Nothing handles {envelope.MessageType} any longer.");
        envelope.Message ??= JsonSerializer.Deserialize(envelope.Data, type, runtime.Options.Json)
            ?? throw new InvalidOperationException($"The body of {envelope} is null.");
        return runtime.Handlers.ChainAt(queue.Uri, type)
               ?? throw new InvalidOperationException($"Nothing handles {envelope.MessageType} in {queue.Address} any longer.");
    }

    private async Task RunAsync(QueueWorker queue, HandlerChain chain, Envelope envelope)
    {
        var limit = chain.ExecutionTimeoutInSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : runtime.Options.DefaultExecutionTimeout;
        using var timeout = new CancellationTokenSource(limit);
        var started = TimeProvider.System.GetTimestamp();
        await runtime.Runner.RunAsync(chain, envelope, queue.IsDurable, timeout.Token).ConfigureAwait(false);
        runtime.Metrics.Succeeded(envelope, TimeProvider.System.GetElapsedTime(started));
    }
}

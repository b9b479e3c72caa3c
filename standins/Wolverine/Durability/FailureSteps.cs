using System.Diagnostics;
using Wolverine.ErrorHandling;

namespace Wolverine.Runtime;

/// <summary>What becomes of a message that is not tried again in place.</summary>
internal static class FailureSteps
{
    public static Task ApplyAsync(WolverineRuntime runtime, QueueWorker queue, Envelope envelope, FailureStep step, Exception failure,
        Activity? activity)
    {
        queue.Forget(envelope);
        switch (step.Action)
        {
            case FailureAction.Discard:
                activity?.AddEvent(new ActivityEvent(WolverineTracing.EnvelopeDiscarded));
                return queue.IsDurable ? runtime.Store!.DropAsync(envelope) : Task.CompletedTask;
            case FailureAction.Requeue or FailureAction.Schedule:
                return LaterAsync(runtime, queue, envelope, step);
            default:
                activity?.AddEvent(new ActivityEvent(WolverineTracing.MovedToErrorQueue));
                runtime.Metrics.DeadLettered(envelope, failure);
                return queue.IsDurable ? runtime.Store!.BuryAsync(envelope, failure) : Task.CompletedTask;
        }
    }

    private static async Task LaterAsync(WolverineRuntime runtime, QueueWorker queue, Envelope envelope, FailureStep step)
    {
        DateTimeOffset? due = step.Delay > TimeSpan.Zero ? TimeProvider.System.GetUtcNow() + step.Delay : null;
        if (!queue.IsDurable)
        {
            envelope.ScheduledTime = due;
            queue.EnqueueInMemory(envelope);
            return;
        }

        await runtime.Store!.RescheduleAsync(envelope, due).ConfigureAwait(false);
        if (due is { } time) runtime.Agent!.DueAt(time);
        else runtime.Agent!.MessagesLeft();
    }
}

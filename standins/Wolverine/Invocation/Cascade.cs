using System.Runtime.CompilerServices;

namespace Wolverine.Runtime;

/// <summary>Publishes what a handler returned: a message, several in a tuple or sequence, or the answer to its caller.</summary>
internal static class Cascade
{
    public static async ValueTask PublishAsync(MessageContext context, object? result)
    {
        if (result is null) return;
        if (result is ITuple tuple && result.GetType().IsValueType)
        {
            for (var i = 0; i < tuple.Length; i++) await PublishAsync(context, tuple[i]).ConfigureAwait(false);
            return;
        }

        var envelope = context.Envelope!;
        if (envelope.ResponseType?.IsInstanceOfType(result) == true)
        {
            envelope.Response = result;
            return;
        }

        switch (result)
        {
            case ISendMyself itself:
                await itself.ApplyAsync(context).ConfigureAwait(false);
                break;
            case Envelope:
                throw new InvalidOperationException("You cannot directly send an Envelope. You may want to use ISendMyself for cascading messages");
            case IEnumerable<object> many:
                foreach (var one in many) await PublishAsync(context, one).ConfigureAwait(false);
                break;
            case IAsyncEnumerable<object> stream:
                await foreach (var one in stream.ConfigureAwait(false)) await PublishAsync(context, one).ConfigureAwait(false);
                break;
            default:
                await context.PublishAsync(result).ConfigureAwait(false);
                break;
        }
    }
}

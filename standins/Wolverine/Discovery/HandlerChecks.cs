using System.Reflection;
using Wolverine.Attributes;

namespace Wolverine.Runtime;

/// <summary>
/// Refuses at start what the package would do otherwise than the stand-in: better an error here than a difference later.
/// </summary>
internal static class HandlerChecks
{
    private static readonly string[] MiddlewareNames =
    [
        "Before", "BeforeAsync", "Load", "LoadAsync", "Validate", "ValidateAsync",
        "After", "AfterAsync", "PostProcess", "PostProcessAsync", "Finally", "FinallyAsync"
    ];

    public static void Assert(HandlerCall call)
    {
        if (!call.MessageType.IsVisible)
        {
            throw new InvalidHandlerException(
                $"{call} handles {call.MessageType.Name}, which is not public. Message types must be public.");
        }

        var middleware = call.HandlerType.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public)
            .FirstOrDefault(m => MiddlewareNames.Contains(m.Name) && !m.IsDefined(typeof(WolverineIgnoreAttribute)));
        if (middleware is not null)
        {
            throw new InvalidHandlerException(
                $"{call.HandlerType.FullName} has a public method {middleware.Name}, which WolverineFx would call around the handler. "
                + "The stand-in does not: give it another name, or make it private.");
        }
    }

    public static void AssertSeparable(IReadOnlyList<HandlerCall> calls)
    {
        var twice = calls.GroupBy(call => call.HandlerType).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
        {
            throw new InvalidHandlerException(
                $"{twice.Key.FullName} handles {calls[0].MessageType.FullName} twice. Separated handlers have one queue each: "
                + "split it into two classes.");
        }
    }
}

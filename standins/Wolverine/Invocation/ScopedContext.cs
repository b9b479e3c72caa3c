namespace Wolverine.Runtime;

/// <summary>The bus of a scope: a handler's context inside its scope, so that its services publish with it; else one of its own.</summary>
internal sealed class ScopedContext(WolverineRuntime runtime)
{
    private MessageContext? context;

    public MessageContext Context
    {
        get => context ??= new MessageContext(runtime);
        set => context = value;
    }
}

namespace Crm.BuildingBlocks.Modules;

/// <summary>
/// What a person or a job asks a module to do, the message of a handler under <c>Features</c>. Prints its name and nothing else: the
/// bus writes a command that failed into the log, where passwords and what people said have no place.
/// </summary>
public abstract record Command
{
    /// <summary>The command's name, never its content.</summary>
    public sealed override string ToString() => GetType().Name;
}

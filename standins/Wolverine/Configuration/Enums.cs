namespace Wolverine;

/// <summary>What several handlers of one message are: one handler in parts, or each its own with its own queue.</summary>
public enum MultipleHandlerBehavior
{
    ClassicCombineIntoOneLogicalHandler,
    Separated
}

public enum DurabilityMode
{
    /// <summary>One node: takes over all messages at start.</summary>
    Solo,

    /// <summary>Several nodes on one database.</summary>
    Balanced,

    /// <summary>No messages are stored.</summary>
    Serverless,

    /// <summary>Invoking only: nothing can be published.</summary>
    MediatorOnly
}

public enum MessageIdentity
{
    IdOnly,
    IdAndDestination
}

/// <summary>Whether assemblies marked as modules are searched for extensions. The stand-in has none.</summary>
public enum ExtensionDiscovery
{
    Automatic,
    ManualOnly
}

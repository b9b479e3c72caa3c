namespace Wolverine.Attributes;

/// <summary>Keeps a class or method from being taken for a handler.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Assembly)]
public class WolverineIgnoreAttribute : Attribute;

/// <summary>Marks a class or method as handler, whatever its name.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public class WolverineHandlerAttribute : Attribute;

/// <summary>Marks a message type.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class WolverineMessageAttribute : Attribute;

/// <summary>Keeps <c>AutoApplyTransactions</c> from a handler.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public class NonTransactionalAttribute : Attribute;

/// <summary>The queue of a message type, in place of one named after the type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public class LocalQueueAttribute(string queueName) : Attribute
{
    public string QueueName { get; } = queueName;
}

/// <summary>Binds a handler to the queue of this name.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public class StickyHandlerAttribute(string endpointName) : Attribute
{
    public string EndpointName { get; } = endpointName;
}

/// <summary>The name under which a message type is stored, in place of its full name.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class MessageIdentityAttribute(string? alias) : Attribute
{
    public string? Alias { get; } = alias;

    public int Version { get; set; }

    public string? GetName() => Version == 0 ? Alias : $"{Alias}.V{Version}";
}

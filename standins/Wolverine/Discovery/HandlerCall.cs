using System.Reflection;

namespace Wolverine.Runtime;

/// <summary>One method that handles one message type.</summary>
internal sealed record HandlerCall(Type HandlerType, MethodInfo Method)
{
    public Type MessageType => Method.GetParameters()[0].ParameterType;

    public T? Attribute<T>() where T : Attribute =>
        Method.GetCustomAttribute<T>() ?? HandlerType.GetCustomAttribute<T>();

    public override string ToString() => $"{MessageNames.InCode(HandlerType)}.{Method.Name}({MessageNames.InCode(MessageType)})";
}

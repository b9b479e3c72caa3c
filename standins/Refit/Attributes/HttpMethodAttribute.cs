namespace Refit;

/// <summary>Says which HTTP method and route a client method calls.</summary>
/// <param name="path">Route from the base address, starting with '/'; <c>{name}</c> takes a parameter, <c>{**name}</c> one
/// that keeps its slashes, <c>{name.Property}</c> a property, <c>{name?}</c> may be null.</param>
public abstract class HttpMethodAttribute(string path) : Attribute
{
    /// <summary>The HTTP method.</summary>
    public abstract HttpMethod Method { get; }

    /// <summary>The route as written.</summary>
    public virtual string Path { get; protected set; } = path;
}

namespace Refit;

/// <summary>Calls the route with HEAD.</summary>
/// <param name="path">Route from the base address, starting with '/'.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class HeadAttribute(string path) : HttpMethodAttribute(path)
{
    /// <inheritdoc/>
    public override HttpMethod Method => HttpMethod.Head;
}

namespace Refit;

/// <summary>Calls the route with PUT.</summary>
/// <param name="path">Route from the base address, starting with '/'.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PutAttribute(string path) : HttpMethodAttribute(path)
{
    /// <inheritdoc/>
    public override HttpMethod Method => HttpMethod.Put;
}

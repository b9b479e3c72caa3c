using System.Reflection;

namespace Refit;

/// <summary>Writes bodies and reads answers.</summary>
public interface IHttpContentSerializer
{
    /// <summary>A value as content.</summary>
    HttpContent ToHttpContent<T>(T item);

    /// <summary>Content as a value.</summary>
    Task<T?> FromHttpContentAsync<T>(HttpContent content, CancellationToken cancellationToken = default);

    /// <summary>The name a property has on the wire; null for its own.</summary>
    string? GetFieldNameForProperty(PropertyInfo propertyInfo);
}

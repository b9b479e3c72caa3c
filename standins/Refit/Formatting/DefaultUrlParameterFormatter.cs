using System.Reflection;

namespace Refit;

/// <summary>Writes values culture-invariantly; enum members by their <c>EnumMember</c> value or name.</summary>
public class DefaultUrlParameterFormatter : IUrlParameterFormatter
{
    private readonly Dictionary<Type, string> _formats = [];
    private readonly Dictionary<(Type Container, Type Parameter), string> _formatsInContainer = [];

    /// <summary>Nothing was configured, so that values may be written without asking this formatter.</summary>
    internal bool IsPlain =>
        GetType() == typeof(DefaultUrlParameterFormatter) && _formats.Count == 0 && _formatsInContainer.Count == 0;

    /// <summary>Formats every value of a type.</summary>
    /// <param name="format">Format string, culture invariant.</param>
    public void AddFormat<TParameter>(string format) => _formats.Add(typeof(TParameter), format);

    /// <summary>Formats values of a type inside parameters of type <typeparamref name="TContainer"/>.</summary>
    /// <param name="format">Format string, culture invariant.</param>
    public void AddFormat<TContainer, TParameter>(string format) =>
        _formatsInContainer.Add((typeof(TContainer), typeof(TParameter)), format);

    /// <inheritdoc/>
    public virtual string? Format(object? value, ICustomAttributeProvider attributeProvider, Type type)
    {
        ArgumentNullException.ThrowIfNull(attributeProvider);
        if (value is null) return null;

        var query = (QueryAttribute?)attributeProvider.GetCustomAttributes(typeof(QueryAttribute), true).FirstOrDefault();
        var format = query?.Format;
        if (string.IsNullOrWhiteSpace(format)) _formatsInContainer.TryGetValue((type, value.GetType()), out format);
        if (string.IsNullOrWhiteSpace(format)) _formats.TryGetValue(value.GetType(), out format);
        return InvariantText.Of(value, format);
    }
}

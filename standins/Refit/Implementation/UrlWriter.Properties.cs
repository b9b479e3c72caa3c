namespace Refit.Implementation;

public ref partial struct UrlWriter
{
    /// <summary>A property; null is left out, or written as <c>key=</c>.</summary>
    /// <param name="prefix">Before the name, not escaped.</param>
    /// <param name="value">The value.</param>
    /// <param name="property">The property.</param>
    public void Property<T>(string prefix, T value, UrlProperty property)
    {
        if (value is null)
        {
            if (property.SerializeNull) Key(prefix, property);
        }
        else if (_plain && property.Format is null)
        {
            Key(prefix, property);
            Plain(value, null);
        }
        else
        {
            Slow(prefix, value, property);
        }
    }

    /// <summary>A property with a collection.</summary>
    public void Properties<T>(string prefix, IEnumerable<T>? values, UrlProperty property)
    {
        if (values is null)
        {
            if (property.SerializeNull) Key(prefix, property);
            return;
        }

        var format = property.CollectionFormat ?? _settings.CollectionFormat;
        if (format == CollectionFormat.Multi)
        {
            foreach (var value in values)
            {
                if (value is not null) Property(prefix, value, property);
            }

            return;
        }

        Key(prefix, property);
        Joined(values, format, property.Parameter, null);
    }

    /// <summary>A property with a dictionary.</summary>
    public void Entries<TKey, TValue>(
        string prefix, IEnumerable<KeyValuePair<TKey, TValue>>? entries, string delimiter, UrlValue key, UrlProperty property) =>
        Dictionary(Nest(prefix, delimiter, property), entries, key, property.Parameter);

    /// <summary>The prefix for the properties of a property.</summary>
    public readonly string Nest(string prefix, string delimiter, UrlProperty property) =>
        string.Concat(prefix, property.NameFor(_settings), delimiter);

    private void Key(string prefix, UrlProperty property)
    {
        Separate();
        Escape(prefix);
        Escape(property.NameFor(_settings));
        Append("=");
    }

    /// <summary>A format of the property's own is applied by the form formatter; then the formatter of values has its say.</summary>
    private void Slow<T>(string prefix, T value, UrlProperty property)
    {
        object? text = value;
        if (property.Format is not null) text = _settings.FormUrlEncodedParameterFormatter.Format(value, property.Format);
        if (text is null || Formatted(text, property.Parameter) is not { } formatted) return;
        Key(prefix, property);
        Escape(formatted);
    }
}

namespace Refit.Implementation;

public ref partial struct UrlWriter
{
    /// <summary>A value; null is left out.</summary>
    /// <param name="key">Key, escaped.</param>
    /// <param name="value">The value.</param>
    /// <param name="parameter">The parameter it came in.</param>
    public void Query<T>(string key, T value, UrlValue parameter)
    {
        if (value is null) return;
        if (_plain)
        {
            Key(key);
            Plain(value, parameter.Format);
        }
        else if (Formatted(value, parameter) is { } text)
        {
            Key(key);
            Escape(text);
        }
    }

    /// <summary>A collection; null is left out, an empty one is <c>key=</c> unless each element has its own key.</summary>
    /// <param name="key">Key, escaped.</param>
    /// <param name="values">The elements.</param>
    /// <param name="format">How they are written; null for the settings'.</param>
    /// <param name="parameter">The parameter they came in.</param>
    public void Collection<T>(string key, IEnumerable<T>? values, CollectionFormat? format, UrlValue parameter)
    {
        if (values is null) return;
        if ((format ?? _settings.CollectionFormat) == CollectionFormat.Multi)
        {
            foreach (var value in values) Query(key, value, parameter);
            return;
        }

        Key(key);
        Joined(values, format ?? _settings.CollectionFormat, parameter, parameter.Format);
    }

    /// <summary>The entries of a dictionary; those with a null value or a blank key are left out.</summary>
    public void Dictionary<TKey, TValue>(
        string prefix, IEnumerable<KeyValuePair<TKey, TValue>>? entries, UrlValue key, UrlValue parameter)
    {
        if (entries is null) return;
        foreach (var entry in entries)
        {
            if (entry.Value is null || Formatted(entry.Key!, key) is not { } name || string.IsNullOrWhiteSpace(name)) continue;
            Query(Uri.EscapeDataString(prefix + name), entry.Value, parameter);
        }
    }

    private void Key(scoped ReadOnlySpan<char> escaped)
    {
        Separate();
        Append(escaped);
        Append("=");
    }

    private void Separate()
    {
        Append(_hasQuery ? "&" : "?");
        _hasQuery = true;
    }

    private void Joined<T>(IEnumerable<T> values, CollectionFormat format, UrlValue parameter, string? valueFormat)
    {
        var delimiter = format switch
        {
            CollectionFormat.Ssv => "%20",
            CollectionFormat.Tsv => "%09",
            CollectionFormat.Pipes => "%7C",
            _ => "%2C",
        };
        var first = true;
        foreach (var value in values)
        {
            if (!first) Append(delimiter);
            first = false;
            if (value is not null) Value(value, parameter, valueFormat);
        }
    }
}

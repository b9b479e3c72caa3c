using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;

namespace Refit.Implementation;

/// <summary>Flattens an object or dictionary into the fields of a form.</summary>
internal sealed class FormFields(RefitSettings settings)
{
    private const int MostNested = 32;
    private static readonly ConcurrentDictionary<Type, FormProperty[]> Known = new();
    private readonly List<KeyValuePair<string?, string?>> _fields = [];

    public List<KeyValuePair<string?, string?>> Of(object? body)
    {
        if (body is IDictionary dictionary) AddEntries(dictionary, null, ".", 0);
        else if (body is not null) AddProperties(body, null, ".", 0);
        return _fields;
    }

    private void AddEntries(IDictionary dictionary, string? parent, string delimiter, int depth)
    {
        foreach (DictionaryEntry entry in dictionary)
        {
            if (entry.Value is { } value)
                Add(Join(parent, delimiter, entry.Key.ToString()), value, null, delimiter, depth);
        }
    }

    private void AddProperties(object source, string? parent, string delimiter, int depth)
    {
        foreach (var property in Known.GetOrAdd(source.GetType(), FormProperty.Read))
        {
            var name = Join(parent, delimiter, property.NameFor(settings));
            if (property.Get(source) is { } value) Add(name, value, property.Query, property.Query?.Delimiter ?? delimiter, depth);
            else if (property.Query?.SerializeNull == true) _fields.Add(new(name, string.Empty));
        }
    }

    private void Add(string? name, object value, QueryAttribute? query, string delimiter, int depth)
    {
        if (value is string or bool or char or IFormattable or Uri or CultureInfo)
            _fields.Add(new(name, settings.FormUrlEncodedParameterFormatter.Format(value, query?.Format)));
        else if (depth >= MostNested)
            throw new ArgumentException($"Form field {name} is nested deeper than {MostNested} objects; is it a cycle?");
        else if (value is IDictionary dictionary)
            AddEntries(dictionary, name, delimiter, depth + 1);
        else if (value is IEnumerable values)
            AddCollection(name, values, query);
        else
            AddProperties(value, name, delimiter, depth + 1);
    }

    private void AddCollection(string? name, IEnumerable values, QueryAttribute? query)
    {
        var texts = values.Cast<object?>().Select(v => settings.FormUrlEncodedParameterFormatter.Format(v, query?.Format));
        var format = query?.IsCollectionFormatSpecified == true ? query.CollectionFormat : settings.CollectionFormat;
        if (format == CollectionFormat.Multi)
        {
            foreach (var text in texts) _fields.Add(new(name, text));
            return;
        }

        var delimiter = format switch
        {
            CollectionFormat.Ssv => ' ',
            CollectionFormat.Tsv => '\t',
            CollectionFormat.Pipes => '|',
            _ => ',',
        };
        _fields.Add(new(name, string.Join(delimiter, texts)));
    }

    private static string? Join(string? parent, string delimiter, string? name) => parent is null ? name : parent + delimiter + name;
}

namespace Refit;

/// <summary>Puts a parameter into the query string, or says how a property of one is put there (or into a form).</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class QueryAttribute : Attribute
{
    private CollectionFormat? _collectionFormat;

    /// <summary>Without prefix, properties of properties joined with a dot.</summary>
    public QueryAttribute()
    {
    }

    /// <summary>Joins nested names with <paramref name="delimiter"/>.</summary>
    /// <param name="delimiter">Stands between prefix and name, and between nested names.</param>
    public QueryAttribute(string delimiter) => Delimiter = delimiter;

    /// <summary>Puts <paramref name="prefix"/> and <paramref name="delimiter"/> before each name.</summary>
    /// <param name="delimiter">Stands between prefix and name, and between nested names.</param>
    /// <param name="prefix">Before every name.</param>
    public QueryAttribute(string delimiter, string prefix)
    {
        Delimiter = delimiter;
        Prefix = prefix;
    }

    /// <summary>Puts a prefix before each name and formats the value.</summary>
    /// <param name="delimiter">Stands between prefix and name, and between nested names.</param>
    /// <param name="prefix">Before every name.</param>
    /// <param name="format">Format string of the value, as in <c>ToString(format)</c>, culture invariant.</param>
    public QueryAttribute(string delimiter, string prefix, string format)
    {
        Delimiter = delimiter;
        Prefix = prefix;
        Format = format;
    }

    /// <summary>Writes a collection in the given format.</summary>
    /// <param name="collectionFormat">How the elements are written.</param>
    public QueryAttribute(CollectionFormat collectionFormat) => CollectionFormat = collectionFormat;

    /// <summary>Stands between prefix and name, and between nested names.</summary>
    public string Delimiter { get; } = ".";

    /// <summary>Before every name; null for none.</summary>
    public string? Prefix { get; }

    /// <summary>Format string of the value, culture invariant; empty means <see cref="TreatAsString"/>.</summary>
    public string? Format { get; set; }

    /// <summary>True writes <c>ToString()</c> of an object instead of its properties.</summary>
    public bool TreatAsString { get; set; }

    /// <summary>True writes <c>key=</c> for a null property instead of leaving it out.</summary>
    public bool SerializeNull { get; set; }

    /// <summary>How the elements of a collection are written.</summary>
    public CollectionFormat CollectionFormat
    {
        get => _collectionFormat.GetValueOrDefault();
        set => _collectionFormat = value;
    }

    /// <summary>False leaves the collection format to <see cref="RefitSettings.CollectionFormat"/>.</summary>
    public bool IsCollectionFormatSpecified => _collectionFormat.HasValue;
}

using Microsoft.CodeAnalysis;

namespace Refit.Generator;

/// <summary>What a <c>[Query]</c> attribute says; the defaults where there is none.</summary>
internal sealed class QueryData
{
    private QueryData(AttributeData? attribute)
    {
        Attribute = attribute;
        if (attribute is null) return;
        Delimiter = attribute.Text() ?? ".";
        var prefix = attribute.Text(1);
        PrefixSegment = string.IsNullOrWhiteSpace(prefix) ? "" : prefix + Delimiter;
        var format = attribute.Named("Format") as string ?? attribute.Text(2);
        Format = string.IsNullOrWhiteSpace(format) ? null : format;
        TreatAsString = attribute.Named("TreatAsString") is true || format is { Length: 0 };
        SerializeNull = attribute.Named("SerializeNull") is true;
        CollectionFormat = attribute.Named("CollectionFormat") as int?
            ?? attribute.ConstructorArguments.Where(a => a.Kind == TypedConstantKind.Enum).Select(a => (int?)a.Value).FirstOrDefault();
    }

    public AttributeData? Attribute { get; }

    public string Delimiter { get; } = ".";

    public string PrefixSegment { get; } = "";

    public string? Format { get; }

    public bool TreatAsString { get; }

    public bool SerializeNull { get; }

    public int? CollectionFormat { get; }

    public static QueryData Of(ISymbol symbol) => new(symbol.Refit("Query"));

    /// <summary>C# of a collection format, or <c>null</c> to leave it to the settings.</summary>
    public static string FormatExpression(int? format) => format is { } value ? $"(global::Refit.CollectionFormat){value}" : "null";
}

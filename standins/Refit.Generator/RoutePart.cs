namespace Refit.Generator;

/// <summary>Text of a route, or a placeholder in it.</summary>
internal sealed class RoutePart(string text, string? placeholder)
{
    public string Text => text;

    public bool IsPlaceholder => placeholder is not null;

    /// <summary><c>{name?}</c>: a null value takes the slash before it away.</summary>
    public bool IsOptional => placeholder?.EndsWith("?", StringComparison.Ordinal) == true;

    /// <summary><c>{**name}</c>: slashes in the value stay slashes.</summary>
    public bool KeepsSlashes => placeholder?.StartsWith("**", StringComparison.Ordinal) == true;

    /// <summary>Name inside the braces without marks.</summary>
    public string Name => placeholder is null ? "" : (KeepsSlashes ? placeholder.Substring(2) : placeholder).TrimEnd('?');

    public bool Takes(string parameter) => IsPlaceholder && string.Equals(Name, parameter, StringComparison.OrdinalIgnoreCase);

    public bool TakesPropertyOf(string parameter) =>
        IsPlaceholder && Name.StartsWith(parameter + ".", StringComparison.OrdinalIgnoreCase);
}

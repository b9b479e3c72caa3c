using System.Globalization;
using System.Resources;

namespace Crm.BuildingBlocks.Errors;

/// <summary>The error texts of one module: its <c>Resources/Errors.*.resx</c>.</summary>
/// <param name="Texts">The module's resources.</param>
public sealed record ErrorTextSource(ResourceManager Texts);

/// <summary>Turns an error code into a text in the current language.</summary>
public sealed class ErrorTexts(IEnumerable<ErrorTextSource> sources)
{
    private static readonly ResourceManager Common = new("Crm.BuildingBlocks.Resources.Errors", typeof(ErrorTexts).Assembly);
    private readonly ResourceManager[] all = [Common, .. sources.Select(s => s.Texts)];

    /// <summary>The text of a code with its values; the code itself where no module has a text.</summary>
    public string Text(string code, params IEnumerable<object?> args)
    {
        var text = Find(code);
        return text is null ? code : string.Format(CultureInfo.CurrentCulture, text, [.. args]);
    }

    /// <summary>The text of a code, or null.</summary>
    public string? Find(string code)
    {
        foreach (var texts in all)
        {
            if (texts.GetString(code, CultureInfo.CurrentUICulture) is { } text)
                return text;
        }
        return null;
    }
}

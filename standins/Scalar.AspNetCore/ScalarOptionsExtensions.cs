using System.Diagnostics.CodeAnalysis;

namespace Scalar.AspNetCore;

/// <summary>Sets options in a chain.</summary>
public static class ScalarOptionsExtensions
{
    /// <summary>Title of the page.</summary>
    public static ScalarOptions WithTitle(this ScalarOptions options, string title)
    {
        options.Title = title;
        return options;
    }

    /// <summary>Nonce on the page's scripts.</summary>
    public static ScalarOptions WithNonce(this ScalarOptions options, string nonce)
    {
        options.Nonce = nonce;
        return options;
    }

    /// <summary>Makes a nonce for each page.</summary>
    public static ScalarOptions WithNonce(this ScalarOptions options)
    {
        options.DynamicNonce = true;
        return options;
    }

    /// <summary>Adds HTML to <c>head</c>.</summary>
    public static ScalarOptions AddHeadContent(this ScalarOptions options, [StringSyntax("html")] string headContent)
    {
        options.HeadContent += headContent;
        return options;
    }

    /// <summary>Adds HTML before the reference.</summary>
    public static ScalarOptions AddHeaderContent(this ScalarOptions options, [StringSyntax("html")] string headerContent)
    {
        options.HeaderContent += headerContent;
        return options;
    }

    /// <summary>Sends requests to where the page came from.</summary>
    public static ScalarOptions WithDynamicBaseServerUrl(this ScalarOptions options, bool dynamicBaseServerUrl = true)
    {
        options.DynamicBaseServerUrl = dynamicBaseServerUrl;
        return options;
    }

    /// <summary>Colours.</summary>
    public static TOptions WithTheme<TOptions>(this TOptions options, ScalarTheme theme)
        where TOptions : ScalarOptions => options.Set(o => o.Theme = theme);

    /// <summary>CSS of one's own.</summary>
    public static TOptions WithCustomCss<TOptions>(this TOptions options, [StringSyntax("css")] string customCss)
        where TOptions : ScalarOptions => options.Set(o => o.CustomCss = customCss);

    /// <summary>Icon of the page.</summary>
    public static TOptions WithFavicon<TOptions>(this TOptions options, string favicon)
        where TOptions : ScalarOptions => options.Set(o => o.Favicon = favicon);

    /// <summary>Where the documents are.</summary>
    public static TOptions WithOpenApiRoutePattern<TOptions>(this TOptions options, string pattern)
        where TOptions : ScalarOptions => options.Set(o => o.OpenApiRoutePattern = pattern);

    /// <summary>Adds a document.</summary>
    public static TOptions AddDocument<TOptions>(
        this TOptions options, string documentName, string? title = null, string? routePattern = null, bool isDefault = false)
        where TOptions : ScalarOptions => options.Set(o => o.Documents.Add(new(documentName, title, routePattern, isDefault)));

    /// <summary>Adds documents by name.</summary>
    public static TOptions AddDocuments<TOptions>(this TOptions options, params IEnumerable<string> documentNames)
        where TOptions : ScalarOptions => options.Set(o => o.Documents.AddRange(documentNames.Select(name => new ScalarDocument(name))));

    /// <summary>Adds documents.</summary>
    public static TOptions AddDocuments<TOptions>(this TOptions options, params IEnumerable<ScalarDocument> documents)
        where TOptions : ScalarOptions => options.Set(o => o.Documents.AddRange(documents));

    /// <summary>Loads no fonts from elsewhere.</summary>
    public static TOptions DisableDefaultFonts<TOptions>(this TOptions options)
        where TOptions : ScalarOptions => options.Set(o => o.DefaultFonts = false);

    /// <summary>Tells Scalar nothing.</summary>
    public static TOptions DisableTelemetry<TOptions>(this TOptions options)
        where TOptions : ScalarOptions => options.Set(o => o.Telemetry = false);

    /// <summary>Turns the AI chat off.</summary>
    public static TOptions DisableAgent<TOptions>(this TOptions options)
        where TOptions : ScalarOptions => options.Set(o => (o.Agent ??= new()).Disabled = true);

    /// <summary>Turns the MCP integration off.</summary>
    public static TOptions DisableMcp<TOptions>(this TOptions options)
        where TOptions : ScalarOptions => options.Set(o => (o.Mcp ??= new()).Disabled = true);

    /// <summary>Hides the developer tools.</summary>
    public static TOptions HideDeveloperTools<TOptions>(this TOptions options)
        where TOptions : ScalarOptions => options.Set(o => o.ShowDeveloperTools = DeveloperToolsVisibility.Never);

    /// <summary>Hides the button for Scalar's own client.</summary>
    public static TOptions HideClientButton<TOptions>(this TOptions options)
        where TOptions : ScalarOptions => options.Set(o => o.HideClientButton = true);

    /// <summary>Hides schemas.</summary>
    public static TOptions HideModels<TOptions>(this TOptions options)
        where TOptions : ScalarOptions => options.Set(o => o.HideModels = true);

    /// <summary>Opens all groups.</summary>
    public static TOptions ExpandAllTags<TOptions>(this TOptions options)
        where TOptions : ScalarOptions => options.Set(o => o.DefaultOpenAllTags = true);

    /// <summary>Starts dark.</summary>
    public static TOptions EnableDarkMode<TOptions>(this TOptions options)
        where TOptions : ScalarOptions => options.Set(o => o.DarkMode = true);

    /// <summary>The classic arrangement.</summary>
    public static TOptions WithClassicLayout<TOptions>(this TOptions options)
        where TOptions : ScalarOptions => options.Set(o => o.Layout = ScalarLayout.Classic);

    private static TOptions Set<TOptions>(this TOptions options, Action<ScalarOptions> change)
        where TOptions : ScalarOptions
    {
        change(options);
        return options;
    }
}

namespace Scalar.AspNetCore;

/// <summary>What the reference shows and how. Null leaves a choice to Scalar.</summary>
public class ScalarOptions
{
    /// <summary>Key of <c>HttpContext.Items</c> under which the page's nonce is found.</summary>
    public const string NonceHttpContextItemKey = "Scalar.Nonce";

    internal List<ScalarDocument> Documents { get; } = [];

    /// <summary>Title of the page; <c>{documentName}</c> stands for the document when there is one only.</summary>
    public string? Title { get; set; } = "Scalar API Reference";

    /// <summary>Where the browser gets the bundle; null for the one served here.</summary>
    public string? BundleUrl { get; set; }

    /// <summary>HTML inside <c>head</c>, as it is.</summary>
    public string? HeadContent { get; set; }

    /// <summary>HTML before the reference, as it is.</summary>
    public string? HeaderContent { get; set; }

    /// <summary>True sends requests to where the page came from.</summary>
    public bool DynamicBaseServerUrl { get; set; }

    /// <summary>A JavaScript module whose default export is merged over the configuration.</summary>
    public string? JavaScriptConfiguration { get; set; }

    /// <summary>Nonce on the page's scripts.</summary>
    public string? Nonce { get; set; }

    /// <summary>True makes a nonce for each page and puts it under <see cref="NonceHttpContextItemKey"/>.</summary>
    public bool DynamicNonce { get; set; }

    /// <summary>Icon of the page.</summary>
    public string? Favicon { get; set; } = "favicon.svg";

    /// <summary>Where the documents are; <c>{documentName}</c> stands for their name.</summary>
    public string OpenApiRoutePattern { get; set; } = "/openapi/{documentName}.json";

    /// <summary>Whether the list at the side is shown.</summary>
    public bool? ShowSidebar { get; set; }

    /// <summary>Whether schemas are hidden.</summary>
    public bool? HideModels { get; set; }

    /// <summary>Whether requests cannot be tried.</summary>
    public bool? HideTestRequestButton { get; set; }

    /// <summary>Whether the page starts dark.</summary>
    public bool? DarkMode { get; set; }

    /// <summary>Dark or light whatever the user prefers.</summary>
    public ThemeMode? ForceThemeMode { get; set; }

    /// <summary>Whether the switch between dark and light is hidden.</summary>
    public bool? HideDarkModeToggle { get; set; }

    /// <summary>CSS of one's own.</summary>
    public string? CustomCss { get; set; }

    /// <summary>Colours.</summary>
    public ScalarTheme? Theme { get; set; }

    /// <summary>Arrangement.</summary>
    public ScalarLayout? Layout { get; set; }

    /// <summary>Whether fonts are loaded from Scalar's servers; set false to load nothing from elsewhere.</summary>
    public bool? DefaultFonts { get; set; }

    /// <summary>Whether all groups start open.</summary>
    public bool? DefaultOpenAllTags { get; set; }

    /// <summary>Whether the search is hidden.</summary>
    public bool? HideSearch { get; set; }

    /// <summary>Whether the button for Scalar's own client is hidden.</summary>
    public bool? HideClientButton { get; set; }

    /// <summary>Comes before relative server addresses of the documents.</summary>
    public string? BaseServerUrl { get; set; }

    /// <summary>Whether credentials stay in the browser.</summary>
    public bool? PersistentAuthentication { get; set; }

    /// <summary>Whether Scalar is told that a request was tried; set false to send nothing elsewhere.</summary>
    public bool? Telemetry { get; set; }

    /// <summary>In which forms the document can be downloaded.</summary>
    public DocumentDownloadType? DocumentDownloadType { get; set; }

    /// <summary>Whether operation ids are shown.</summary>
    public bool? ShowOperationId { get; set; }

    /// <summary>When Scalar's developer tools are shown.</summary>
    public DeveloperToolsVisibility? ShowDeveloperTools { get; set; }

    /// <summary>Scalar's AI chat.</summary>
    public ScalarAgentOptions? Agent { get; set; }

    /// <summary>Scalar's MCP integration.</summary>
    public ScalarMcpOptions? Mcp { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scalar.AspNetCore;

/// <summary>What the browser bundle is told.</summary>
internal sealed record ScalarConfiguration
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public bool? ShowSidebar { get; init; }

    public bool? HideModels { get; init; }

    public bool? HideTestRequestButton { get; init; }

    public bool? DarkMode { get; init; }

    public ThemeMode? ForceDarkModeState { get; init; }

    public bool? HideDarkModeToggle { get; init; }

    public string? CustomCss { get; init; }

    public bool? WithDefaultFonts { get; init; }

    public bool? DefaultOpenAllTags { get; init; }

    public bool? HideSearch { get; init; }

    public ScalarTheme? Theme { get; init; }

    public ScalarLayout? Layout { get; init; }

    public string? Favicon { get; init; }

    [JsonPropertyName("_integration")]
    public string Integration => "dotnet";

    public bool? HideClientButton { get; init; }

    public required IEnumerable<ScalarSource> Sources { get; init; }

    [JsonPropertyName("baseServerURL")]
    public string? BaseServerUrl { get; init; }

    public bool? PersistAuth { get; init; }

    public bool? Telemetry { get; init; }

    public DocumentDownloadType? DocumentDownloadType { get; init; }

    public bool? ShowOperationId { get; init; }

    public DeveloperToolsVisibility? ShowDeveloperTools { get; init; }

    public ScalarAgentOptions? Agent { get; init; }

    public ScalarMcpOptions? Mcp { get; init; }

    public static ScalarConfiguration From(ScalarOptions options) => new()
    {
        ShowSidebar = options.ShowSidebar,
        HideModels = options.HideModels,
        HideTestRequestButton = options.HideTestRequestButton,
        DarkMode = options.DarkMode,
        ForceDarkModeState = options.ForceThemeMode,
        HideDarkModeToggle = options.HideDarkModeToggle,
        CustomCss = options.CustomCss,
        WithDefaultFonts = options.DefaultFonts,
        DefaultOpenAllTags = options.DefaultOpenAllTags,
        HideSearch = options.HideSearch,
        Theme = options.Theme,
        Layout = options.Layout,
        Favicon = options.Favicon,
        HideClientButton = options.HideClientButton,
        Sources = options.Documents.Select(document => ScalarSource.From(document, options.OpenApiRoutePattern)),
        BaseServerUrl = options.BaseServerUrl,
        PersistAuth = options.PersistentAuthentication,
        Telemetry = options.Telemetry,
        DocumentDownloadType = options.DocumentDownloadType,
        ShowOperationId = options.ShowOperationId,
        ShowDeveloperTools = options.ShowDeveloperTools,
        Agent = options.Agent,
        Mcp = options.Mcp,
    };

    public string ToJson() => JsonSerializer.Serialize(this, Json);
}

using System.Net;
using System.Text.Json;

namespace Refit;

/// <summary>How a client writes requests and reads answers.</summary>
public class RefitSettings
{
    /// <summary>JSON by <see cref="SystemTextJsonContentSerializer"/> and default formatting.</summary>
    public RefitSettings()
        : this(new SystemTextJsonContentSerializer())
    {
    }

    /// <summary>The given serializer and formatters; what is null stays default.</summary>
    /// <param name="contentSerializer">Bodies and answers.</param>
    /// <param name="urlParameterFormatter">Values in route and query string.</param>
    /// <param name="formUrlEncodedParameterFormatter">Values in forms.</param>
    /// <param name="urlParameterKeyFormatter">Keys of flattened properties.</param>
    public RefitSettings(
        IHttpContentSerializer contentSerializer,
        IUrlParameterFormatter? urlParameterFormatter = null,
        IFormUrlEncodedParameterFormatter? formUrlEncodedParameterFormatter = null,
        IUrlParameterKeyFormatter? urlParameterKeyFormatter = null)
    {
        ContentSerializer = contentSerializer
            ?? throw new ArgumentNullException(nameof(contentSerializer), "The content serializer can't be null");
        UrlParameterFormatter = urlParameterFormatter ?? new DefaultUrlParameterFormatter();
        FormUrlEncodedParameterFormatter = formUrlEncodedParameterFormatter ?? new DefaultFormUrlEncodedParameterFormatter();
        UrlParameterKeyFormatter = urlParameterKeyFormatter ?? new DefaultUrlParameterKeyFormatter();
        ExceptionFactory = new DefaultApiExceptionFactory(this).CreateAsync;
        TransportExceptionFactory = (request, error, cancellationToken) =>
            error is OperationCanceledException && cancellationToken.IsCancellationRequested
                ? error
                : new ApiRequestException(request, request.Method, this, error);
    }

    /// <summary>Gives the token for requests whose <c>Authorization</c> header has a scheme only; an empty one drops the header.</summary>
    public Func<HttpRequestMessage, CancellationToken, ValueTask<string>>? AuthorizationHeaderValueGetter { get; set; }

    /// <summary>Makes the innermost handler; not used when an <see cref="HttpClient"/> is handed in.</summary>
    public Func<HttpMessageHandler>? HttpMessageHandlerFactory { get; set; }

    /// <summary>Decides which answers are errors; null lets the answer pass.</summary>
    public Func<HttpResponseMessage, ValueTask<Exception?>> ExceptionFactory { get; set; }

    /// <summary>Replaces the error of an answer that cannot be read; null from it returns the default value.</summary>
    public Func<HttpResponseMessage, Exception, ValueTask<Exception?>>? DeserializationExceptionFactory { get; set; }

    /// <summary>Replaces errors of sending (no connection, timeout); by default an <see cref="ApiRequestException"/>, but a
    /// cancellation asked for by the caller stays one.</summary>
    public Func<HttpRequestMessage, Exception, CancellationToken, Exception> TransportExceptionFactory { get; set; }

    /// <summary>Removes secrets from an exception before it is thrown.</summary>
    public Action<ApiExceptionBase>? ExceptionRedactor { get; set; }

    /// <summary>Bodies and answers; JSON by default.</summary>
    public IHttpContentSerializer ContentSerializer { get; set; }

    /// <summary>Keys of flattened properties.</summary>
    public IUrlParameterKeyFormatter UrlParameterKeyFormatter { get; set; }

    /// <summary>Values in route and query string.</summary>
    public IUrlParameterFormatter UrlParameterFormatter { get; set; }

    /// <summary>Formatters for values of exactly these types, asked before <see cref="UrlParameterFormatter"/>.</summary>
    public IDictionary<Type, IUrlParameterFormatter> UrlParameterFormatterMap { get; } =
        new Dictionary<Type, IUrlParameterFormatter>();

    /// <summary>Values in forms.</summary>
    public IFormUrlEncodedParameterFormatter FormUrlEncodedParameterFormatter { get; set; }

    /// <summary>Collections without a format of their own; by default joined with commas.</summary>
    public CollectionFormat CollectionFormat { get; set; } = CollectionFormat.RefitParameterFormatter;

    /// <summary>True lets <c>JsonPropertyName</c> name flattened query properties (the default).</summary>
    public bool HonorContentSerializerPropertyNamesInQuery { get; set; } = true;

    /// <summary>True writes bodies to memory first, so that their length is sent. Default false.</summary>
    public bool Buffered { get; set; }

    /// <summary>True keeps the body as text for <see cref="ApiExceptionBase.RequestContent"/>. Default false.</summary>
    public bool CaptureRequestContent { get; set; }

    /// <summary>Most characters of an error answer kept in <see cref="ApiException.Content"/>; null for all.</summary>
    public int? MaxExceptionContentLength { get; set; }

    /// <summary>True leaves placeholders without a parameter in the route instead of refusing the call. Default false.</summary>
    public bool AllowUnmatchedRouteParameters { get; set; }

    /// <summary>Options set on every request.</summary>
    public Dictionary<string, object>? HttpRequestMessageOptions { get; init; }

    /// <summary>HTTP version asked for; 1.1 by default.</summary>
    public Version Version { get; set; } = HttpVersion.Version11;

    /// <summary>Which other versions will do.</summary>
    public HttpVersionPolicy VersionPolicy { get; set; } = HttpVersionPolicy.RequestVersionOrLower;

    /// <summary>Values may be written without asking a formatter.</summary>
    internal bool FormatsPlainly =>
        UrlParameterFormatter is DefaultUrlParameterFormatter { IsPlain: true } && UrlParameterFormatterMap.Count == 0;

    /// <summary>Settings with query keys, form keys and JSON names in camelCase.</summary>
    public static RefitSettings CamelCase()
    {
        var json = SystemTextJsonContentSerializer.GetDefaultJsonSerializerOptions();
        json.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        return new(new SystemTextJsonContentSerializer(json)) { UrlParameterKeyFormatter = new CamelCaseUrlParameterKeyFormatter() };
    }
}

using System.Net.Http.Headers;
using System.Text;

namespace Crm.Web.Tests.Fuzz;

/// <summary>One request, as it can be sent again.</summary>
/// <param name="Endpoint">Whose it is.</param>
/// <param name="Address">Path and query, escaped.</param>
/// <param name="Body">The body's text; null for none.</param>
/// <param name="What">What is odd about it.</param>
internal sealed record FuzzRequest(FuzzedEndpoint Endpoint, string Address, string? Body, string What)
{
    public string ContentType { get; init; } = "application/json";

    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>Files by field, name and content, instead of a body.</summary>
    public IReadOnlyList<(string Field, string Name, string Content)> Files { get; init; } = [];

    public HttpRequestMessage ToMessage(Guid? person, string language, string number)
    {
        var message = new HttpRequestMessage(new HttpMethod(Endpoint.Method), Address);
        message.Headers.AcceptLanguage.ParseAdd(language);
        message.Headers.Add(FuzzHost.RequestHeader, number);
        if (person is { } id)
            message.Headers.Add(FuzzHost.PersonHeader, id.ToString("D"));
        foreach (var (name, value) in Headers)
            message.Headers.TryAddWithoutValidation(name, value);
        message.Content = Content();
        return message;
    }

    /// <summary>How to send it again.</summary>
    public override string ToString()
    {
        var text = new StringBuilder($"{Endpoint.Method} {Cut(Address, 400)}");
        foreach (var (name, value) in Headers)
            text.Append($"\n      {name}: {Cut(value, 100)}");
        foreach (var file in Files)
            text.Append($"\n      file {file.Field}: {Cut(file.Name, 60)}: {Cut(file.Content, 200)}");
        return Body is null ? text.ToString() : text.Append($"\n      {(ContentType == "application/json" ? "" : ContentType + ": ")}{Cut(Body, 1500)}").ToString();
    }

    private HttpContent? Content()
    {
        if (Files.Count > 0)
        {
            var form = new MultipartFormDataContent("fuzz-boundary");
            foreach (var (field, name, content) in Files)
            {
                var part = new ByteArrayContent(Encoding.UTF8.GetBytes(content));
                part.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"{field}\"; filename=\"{name}\"");
                part.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
                form.Add(part);
            }

            return form;
        }

        if (Body is null)
            return null;
        var body = new ByteArrayContent(Encoding.UTF8.GetBytes(Body));
        body.Headers.TryAddWithoutValidation("Content-Type", ContentType);
        return body;
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : $"{text[..length]}… ({text.Length} characters)";
}

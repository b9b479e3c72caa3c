using Refit;

namespace Crm.StandIns.Tests.Refit;

[Headers("X-From: interface", "Accept: application/json")]
public interface IBodyApi
{
    [Post("/b")]
    Task SendAsync([Body] Customer customer);

    [Put("/b/{id}")]
    Task ImplicitAsync(Guid id, Customer customer, CancellationToken ct);

    [Patch("/b")]
    Task TextAsync([Body] string text);

    [Post("/b")]
    Task SerializedTextAsync([Body(BodySerializationMethod.Serialized)] string text);

    [Post("/b")]
    Task FormAsync([Body(BodySerializationMethod.UrlEncoded)] Form form);

    [Post("/b")]
    Task FormOfAsync([Body(BodySerializationMethod.UrlEncoded)] Dictionary<string, string> form);

    [Post("/b")]
    Task StreamAsync([Body] Stream stream);

    [Post("/b")]
    Task BufferedAsync([Body(buffered: true)] Customer customer);

    [Delete("/b/{id}")]
    [Headers("X-From: method", "X-Only: here", "Accept")]
    Task DeleteAsync(int id, [Header("If-Match")] string? etag, [Header("X-Only")] string? only);

    [Post("/b")]
    Task EmptyPostAsync([Header("Content-Language")] string language);

    [Get("/b")]
    Task AuthorizeAsync([Authorize] string token, [HeaderCollection] IDictionary<string, string> headers);

    [Get("/b")]
    Task PropertyAsync([Property("tenant")] string tenant, [Property] int attempt);

    [Head("/b")]
    Task HeadAsync();

    [Options("/b")]
    Task OptionsAsync();

    [Multipart]
    [Post("/m")]
    Task UploadAsync(
        StreamPart file, [AliasAs("bytes")] ByteArrayPart data, string comment, Guid id, IEnumerable<ByteArrayPart> more, Address address, string? nothing);
}

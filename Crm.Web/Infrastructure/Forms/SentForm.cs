using Microsoft.AspNetCore.Diagnostics;

namespace Crm.Web.Infrastructure.Forms;

/// <summary>What somebody sent to a page that was refused for now, as far as a page can hold it to be sent again.</summary>
/// <param name="Path">Where it was sent to.</param>
/// <param name="Fields">Names and values; empty where they are too many.</param>
/// <param name="TooLong">Whether it is more than the page holds.</param>
/// <param name="Files">Whether files came with it, which no page can hold.</param>
public sealed record SentForm(string Path, IReadOnlyList<KeyValuePair<string, string>> Fields, bool TooLong, bool Files)
{
    /// <summary>The most characters of names and values together: twenty answers of the longest kind and everything else.</summary>
    public const int MostCharacters = 200_000;

    private const int MostFields = 1000;
    private const string Token = "__RequestVerificationToken"; // The page gives the form another.

    /// <summary>What was sent, where the request was refused for now by a page that keeps it; else null.</summary>
    public static async Task<SentForm?> OfAsync(HttpContext http)
    {
        if (http.Response.StatusCode != StatusCodes.Status429TooManyRequests || !HttpMethods.IsPost(http.Request.Method) || !http.Request.HasFormContentType
            || http.Features.Get<IExceptionHandlerPathFeature>() is not { } refused || refused.Endpoint?.Metadata.GetMetadata<KeepsWhatWasSentAttribute>() is null)
            return null;
        return Of(refused.Path, await http.Request.ReadFormAsync(http.RequestAborted));
    }

    /// <summary>What a form holds.</summary>
    public static SentForm Of(string path, IFormCollection form)
    {
        List<KeyValuePair<string, string>> fields = [.. from field in form where field.Key != Token from value in field.Value select KeyValuePair.Create(field.Key, value ?? "")];
        var tooLong = fields.Count > MostFields || fields.Sum(f => (long)f.Key.Length + f.Value.Length) > MostCharacters;
        return new(path, tooLong ? [] : fields, tooLong, form.Files.Count > 0);
    }
}

using System.Net;
using Crm.Web.Infrastructure.Localization;
using Refit;

namespace Crm.Web.Infrastructure.Forms;

/// <summary>Reads a module's refusal (RFC 9457 problem details through Refit) into the errors of a form.</summary>
internal static class ApiErrors
{
    /// <summary>Whether the page can show this beside the form; anything else is answered by a problem page.</summary>
    public static bool BelongsToForm(this ApiException error) => error.StatusCode
        is HttpStatusCode.BadRequest or HttpStatusCode.Conflict or HttpStatusCode.PreconditionFailed
        or HttpStatusCode.UnprocessableEntity or HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.TooManyRequests;

    public static void TakeFrom(this FormErrors form, ApiException error, Texts shared)
    {
        form.Stale = error.StatusCode == HttpStatusCode.PreconditionFailed;
        var problem = (error as ValidationApiException)?.Content;
        foreach (var (field, messages) in problem?.Errors ?? [])
        {
            foreach (var message in messages)
            {
                if (field.Length == 0)
                {
                    form.Add(message);
                }
                else
                {
                    form.Add(field, message);
                }
            }
        }

        if (!form.Any)
        {
            form.Add(problem?.Detail ?? problem?.Title ?? shared["Form.Refused"]);
        }
    }
}

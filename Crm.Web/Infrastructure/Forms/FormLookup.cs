namespace Crm.Web.Infrastructure.Forms;

/// <summary>A form sent only to look something up in one of its fields (a picker without a script): it is shown again, not carried out.</summary>
internal static class FormLookup
{
    /// <summary>Name of the button that asks for it; its value is the name of the field.</summary>
    public const string Button = "_lookup";

    /// <summary>The field that asks, or null for an ordinary post.</summary>
    public static string? Asked(HttpContext http) =>
        HttpMethods.IsPost(http.Request.Method) && http.Request.HasFormContentType ? (string?)http.Request.Form[Button] : null;
}

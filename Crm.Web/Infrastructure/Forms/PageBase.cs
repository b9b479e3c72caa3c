using Crm.Web.Infrastructure.Localization;
using Crm.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Components;
using Refit;

namespace Crm.Web.Infrastructure.Forms;

/// <summary>
/// Base of every page (<c>Pages/_Imports.razor</c> inherits it). Texts of the page's area are <c>T["Key"]</c>, of shell and kit
/// <c>S["Key"]</c>. Nothing is rendered before the data are there. An <c>ApiException</c> that leaves <c>OnInitializedAsync</c> becomes the page for its status (404, 403 …).
/// </summary>
public abstract class PageBase : RenderedOnce
{
    private Texts? area;

    /// <summary>The request that is being answered.</summary>
    [CascadingParameter]
    public HttpContext Http { get; set; } = null!;

    [Inject]
    private TextCatalog Catalog { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private Toasts Toasts { get; set; } = null!;

    [Inject]
    private UnreadableValues Unreadable { get; set; } = null!;

    /// <summary>Dates and times by the reader's zone.</summary>
    [Inject]
    protected LocalTime Time { get; private set; } = null!;

    /// <summary>Texts of the folder this page lives in.</summary>
    protected Texts T => area ??= Catalog.For(GetType());

    /// <summary>Texts of the shell and the kit.</summary>
    protected Texts S => Catalog.Shared;

    /// <summary>Errors of the form that was posted; pass it to <c>CrmForm</c>.</summary>
    protected FormErrors Form { get; } = new();

    /// <summary>The address being shown, for links that change one part of it.</summary>
    protected PageUrl Url => PageUrl.Of(Http.Request);

    /// <summary>Ends with the request; pass it to the API clients.</summary>
    protected CancellationToken Cancelled => Http.RequestAborted;

    /// <summary>
    /// Carries out a posted form. The action returns where to go next (303). A refusal by the module, or an error added to
    /// <see cref="Form"/> before, shows the form again (422) with the errors at the fields and everything typed still there.
    /// </summary>
    /// <param name="action">Does the work and returns the path to go to.</param>
    /// <param name="toast">Said on the next page, e.g. <c>T["Saved"]</c>.</param>
    protected Task SubmitAsync(Func<Task<string>> action, string? toast = null) => TryAsync(async () =>
    {
        var next = await action();
        if (Form.Any)
        {
            ShowAgain();
            return;
        }

        if (toast is not null)
        {
            Toasts.Add(new Toast(toast));
        }

        Navigation.NavigateTo(LocalUrl.Or(next, "/"));
    });

    /// <summary>What was asked for is at another address of the portal now: goes there.</summary>
    protected void GoTo(string path) => Navigation.NavigateTo(LocalUrl.Or(path, "/"));

    /// <summary>
    /// A posted form that only wants to see something: it is shown again, with what was typed and what the action found. A refusal is shown as
    /// <see cref="SubmitAsync"/> does.
    /// </summary>
    protected Task LookAsync(Func<Task> action) => TryAsync(async () =>
    {
        await action();
        ShowAgain(); // Turbo takes a page in answer to a post only with this status.
    });

    private async Task TryAsync(Func<Task> action)
    {
        if (FormLookup.Asked(Http) is not null)
        {
            return;
        }

        foreach (var (field, typed) in Unreadable)
        {
            Form.Add(field, string.IsNullOrEmpty(typed) ? S["Form.Required"] : S["Form.NotReadable", typed]);
        }

        if (Form.Any)
        {
            ShowAgain();
            return;
        }

        try
        {
            await action();
        }
        catch (ApiException error) when (error.BelongsToForm())
        {
            Form.TakeFrom(error, S);
            ShowAgain();
        }
    }

    /// <summary>Says something on the next page that is shown, with an undo button if there is a way back.</summary>
    protected void Say(string text, ToastKind kind = ToastKind.Success, ToastUndo? undo = null) => Toasts.Add(new Toast(text, kind, undo));

    private void ShowAgain() => Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
}

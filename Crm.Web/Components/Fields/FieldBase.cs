using System.Globalization;
using System.Linq.Expressions;
using Crm.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Components;

namespace Crm.Web.Components.Fields;

/// <summary>
/// What all fields share. Bound by <c>For="() => Input.Name"</c>, or by <c>Name</c> and <c>Value</c>. Shows what was typed when its form
/// came back with errors, and its errors right under it.
/// </summary>
public abstract class FieldBase : KitComponent
{
    private object? value;

    /// <summary>The form around it, if any.</summary>
    [CascadingParameter]
    public FormScope? Scope { get; set; }

    /// <summary>The property it edits: <c>() => Input.Name</c>.</summary>
    [Parameter]
    public Expression<Func<object?>>? For { get; set; }

    /// <summary>The name it is posted under, instead of <see cref="For"/>.</summary>
    [Parameter]
    public string? Name { get; set; }

    /// <summary>Its value, instead of <see cref="For"/>.</summary>
    [Parameter]
    public object? Value { get; set; }

    /// <summary>The label, in the reader's language.</summary>
    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>A hint under the input.</summary>
    [Parameter]
    public string? Hint { get; set; }

    /// <summary>Marked as required; whether it is decides the module.</summary>
    [Parameter]
    public bool Required { get; set; }

    /// <summary>Shown but not editable (and still posted).</summary>
    [Parameter]
    public bool ReadOnly { get; set; }

    /// <summary>Has the focus when the page opens; one field of a page.</summary>
    [Parameter]
    public bool AutoFocus { get; set; }

    /// <summary>Only screen readers get the label, e.g. in a table.</summary>
    [Parameter]
    public bool HideLabel { get; set; }

    /// <summary>More classes of the field, e.g. <c>col-md-6</c> in a <c>row</c>.</summary>
    [Parameter]
    public string? Class { get; set; }

    /// <summary>The name it is posted under.</summary>
    public string FieldName { get; private set; } = "";

    /// <summary>Id of the input.</summary>
    public string Id { get; private set; } = "";

    /// <summary>Its errors.</summary>
    public IReadOnlyList<string> Errors => Scope is { Posted: not null } scope ? scope.Errors.Of(FieldName) : [];

    /// <summary>Whether it has errors, for <c>aria-invalid</c>.</summary>
    protected string? Invalid => Errors.Count > 0 ? "true" : null;

    /// <summary>For <c>aria-required</c>; the browser's own check is off, its messages are not in the reader's language.</summary>
    protected string? AriaRequired => Required ? "true" : null;

    /// <summary>For <c>aria-describedby</c>.</summary>
    protected string? DescribedBy => (Hint is not null, Errors.Count > 0) switch
    {
        (true, true) => $"{Id}-hint {Id}-error",
        (true, false) => $"{Id}-hint",
        (false, true) => $"{Id}-error",
        _ => null,
    };

    /// <summary>What the input shows.</summary>
    protected string? Shown => ShownAll.FirstOrDefault();

    /// <summary>What the input shows, where it may have several values.</summary>
    protected IEnumerable<string> ShownAll =>
        Scope?.Posted is { } posted ? posted[FieldName].Select(text => text ?? "")
        : value is not string && value is System.Collections.IEnumerable many ? many.Cast<object?>().Select(Text)
        : value is null ? [] : [Text(value)];

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        (FieldName, value) = For is null
            ? (Name ?? throw new InvalidOperationException($"The field \"{Label}\" needs For, or Name."), Value)
            : FieldPath.Read(For);
        Id = Slug.Of(FieldName);
        Scope?.Errors.Register(new FormField(FieldName, Id, Label));
    }

    /// <summary>A value as an input wants it, whatever the culture.</summary>
    protected virtual string Text(object? item) => item switch
    {
        null => "",
        DateOnly day => IsoDay.Of(day),
        DateTimeOffset moment => Time.ToLocal(moment).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture),
        DateTime clock => clock.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.############", CultureInfo.InvariantCulture),
        bool yes => yes ? "true" : "false",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => item.ToString() ?? "",
    };
}

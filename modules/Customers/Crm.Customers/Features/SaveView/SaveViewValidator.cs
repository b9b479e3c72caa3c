using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.SaveView;

/// <summary>A view says only what its list understands, so that opening it never fails.</summary>
internal sealed class SaveViewValidator : AbstractValidator<ViewFields>
{
    private const int LongestName = 40, LongestValue = 200, MostFilters = 40, MostColumns = 40;

    public SaveViewValidator(ErrorTexts texts)
    {
        RuleFor(v => v.List).Needed(texts).OneOf(ViewLists.All, texts);
        RuleFor(v => v.Name).Needed(texts).AtMost(LongestName, texts);
        RuleFor(v => v.Reach).Needed(texts).OneOf(ViewReaches.All, texts);
        When(v => ViewLists.Find(v.List) is not null, () =>
        {
            RuleFor(v => v.Filters).Must(f => f is null || f.Count <= MostFilters).WithMessage(v => texts.Text("customers.view.much", v.Filters!.Count, MostFilters));
            RuleForEach(v => v.Filters).Must((view, filter) => Wrong(view, filter) is null).WithMessage((view, filter) => Wrong(view, filter) is var (code, args) ? texts.Text(code, args) : "");
            RuleFor(v => v.Sort).Must((view, sort) => string.IsNullOrWhiteSpace(sort) || ViewLists.Find(view.List)!.HasSort(sort))
                .WithMessage(v => texts.Text("customers.choice", v.Sort, string.Join(", ", ViewLists.Find(v.List)!.Sorts)));
            RuleFor(v => v.Columns).Must(c => c is null || c.Count is > 0 and <= MostColumns).WithMessage(v => texts.Text("customers.view.columns", v.Columns!.Count, MostColumns));
            RuleForEach(v => v.Columns).Must((view, column) => column is { Length: <= LongestValue } && ViewLists.Find(view.List)!.HasColumn(column))
                .WithMessage((view, column) => texts.Text("customers.choice", column, string.Join(", ", ViewLists.Find(view.List)!.Columns)));
        });
    }

    private static (string Code, object?[] Args)? Wrong(ViewFields view, ViewFilter? filter)
    {
        var list = ViewLists.Find(view.List)!;
        if (filter?.Name is not { Length: <= LongestValue } name || !list.HasFilter(name))
            return ("customers.choice", [filter?.Name, string.Join(", ", list.Filters.Keys)]);
        if (string.IsNullOrWhiteSpace(filter.Value))
            return ("customers.required", []);
        if (filter.Value.Length > LongestValue)
            return ("customers.too_long", [filter.Value.Length, LongestValue]);
        if (filter.Value.Any(char.IsControl))
            return ("customers.field.control", []);
        return list.Filters.GetValueOrDefault(name) is { } choices && !choices.Contains(filter.Value) ? ("customers.choice", [filter.Value, string.Join(", ", choices)]) : null;
    }
}

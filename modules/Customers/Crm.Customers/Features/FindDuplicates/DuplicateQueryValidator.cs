using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.FindDuplicates;

internal sealed class DuplicateQueryValidator : AbstractValidator<DuplicateQuery>
{
    public DuplicateQueryValidator(ErrorTexts texts)
    {
        RuleFor(q => q.Name).Needed(texts).AtMost(200, texts);
        RuleFor(q => q.NameEn).AtMost(200, texts);
        RuleFor(q => q.Phones).Must(p => p is null || p.Count <= 40).WithMessage(q => texts.Text("customers.lead.contacts", q.Phones!.Count, 40));
        RuleFor(q => q.Emails).Must(p => p is null || p.Count <= 40).WithMessage(q => texts.Text("customers.lead.contacts", q.Emails!.Count, 40));
    }
}

using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.RegisterVisitor;

internal sealed class RegisterVisitorValidator : AbstractValidator<RegisterVisitorRequest>
{
    public RegisterVisitorValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Name).Needed(texts).AtMost(100, texts);
        RuleFor(r => r.Need).Needed(texts).AtMost(1000, texts);
        RuleFor(r => r.NextStep).AtMost(200, texts);
        RuleFor(r => r.DuplicateReason).AtMost(200, texts);
        RuleFor(r => r.Phone).PhoneLike(texts);
        RuleFor(r => r.Company).AtMost(200, texts);
        When(r => r.CustomerId is null && r.LeadId is null, () =>
        {
            RuleFor(r => r.Company).Needed(texts);
            RuleFor(r => r.Phone).Must(p => !string.IsNullOrWhiteSpace(p)).WithMessage(_ => texts.Text("customers.visitor.phone"));
        });
    }
}

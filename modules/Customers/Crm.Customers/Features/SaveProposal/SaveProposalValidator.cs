using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.SaveProposal;

internal sealed class SaveProposalValidator : AbstractValidator<ProposalFields>
{
    private const int MostLines = 50;
    private const decimal MostUnits = 9_999_999m;

    public SaveProposalValidator(ErrorTexts texts)
    {
        RuleFor(p => p.ValidUntil).Must(d => d.Year is >= 2000 and <= 2100).WithMessage(p => texts.Text("customers.opportunity.close", p.ValidUntil.ToString("yyyy-MM-dd")));
        RuleFor(p => p.Total).OpportunityAmount(texts);
        RuleFor(p => p.Total).NotNull().When(p => p.Lines is null or { Count: 0 }).WithMessage(_ => texts.Text("customers.required"));
        RuleFor(p => p.Currency).Needed(texts).CurrencyCode(texts);
        RuleFor(p => p.Note).AtMost(2000, texts);
        RuleFor(p => p.Lines).Must(l => l is null || l.Count <= MostLines).WithMessage(p => texts.Text("customers.opportunity.words", p.Lines!.Count, MostLines));
        RuleForEach(p => p.Lines).ChildRules(line =>
        {
            line.RuleFor(l => l.Name).Needed(texts).AtMost(200, texts);
            line.RuleFor(l => l.Quantity).Must(q => q is > 0 and <= MostUnits && decimal.Round(q, 3) == q).WithMessage(l => texts.Text("customers.proposal.quantity", l.Quantity, MostUnits));
            line.RuleFor(l => (decimal?)l.UnitPrice).OpportunityAmount(texts).OverridePropertyName("UnitPrice");
        });
    }
}

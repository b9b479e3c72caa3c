using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Errors;
using FluentValidation;

namespace Crm.Accounts.Features.OrderImports;

internal sealed class StartOrderImportValidator : AbstractValidator<StartOrderImportRequest>
{
    private static readonly string[] Currencies = ["CNY", "USD", "EUR", "HKD", "JPY", "GBP", "TWD", "SGD", "AUD", "CAD"];

    public StartOrderImportValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Source).Text(texts, 40);
        RuleFor(r => r.Currency).OneOf(texts, Currencies);
        RuleFor(r => r.Rate).Must(rate => rate is > 0 and <= 10_000).WithMessage((_, rate) => texts.Text("accounts.import.rate", rate));
        RuleFor(r => r.Rate).Equal(1).When(r => r.Currency == Domain.Orders.OrderImportStates.CompanyCurrency).WithMessage((_, rate) => texts.Text("accounts.import.rate_one", rate));
        RuleForEach(r => r.Files).NotNull().WithMessage(_ => texts.Text("accounts.required"))
            .ChildRules(f => f.RuleFor(x => x.Columns).NotNull().WithMessage(_ => texts.Text("accounts.required"))).When(r => r.Files is not null);
    }
}

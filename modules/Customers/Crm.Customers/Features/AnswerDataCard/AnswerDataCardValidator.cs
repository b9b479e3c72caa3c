using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.AnswerDataCard;

internal sealed class AnswerDataCardValidator : AbstractValidator<DataCardAnswer>
{
    public AnswerDataCardValidator(ErrorTexts texts)
    {
        RuleFor(a => a.Card).NotNull().WithMessage(_ => texts.Text("customers.required")).SetValidator(new CustomerFieldsValidator(texts));
        RuleFor(a => a.FilledBy).Needed(texts).AtMost(100, texts);
        RuleFor(a => a.Remark).AtMost(2000, texts);
    }
}

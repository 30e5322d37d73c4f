using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Markup.Script;

internal sealed partial class ScriptParser
{
    /// <summary>Reads a function whose <c>function</c> has been read.</summary>
    /// <param name="start">Where the function began.</param>
    /// <param name="declaration">Whether it declares a name around it.</param>
    /// <param name="async">Whether <c>async</c> came before.</param>
    /// <param name="hangs">Whether it is the body of an <c>if</c> or label, which declares nothing.</param>
    /// <param name="nameOptional">Whether a declaration may do without a name, as after <c>export default</c>.</param>
    private FunctionNode ParseFunction(int start, bool declaration, bool async, bool hangs, bool nameOptional = false)
    {
        if (hangs && _token.IsPunctuator("*"))
        {
            throw Unexpected();
        }

        var generator = Eat("*");
        Identifier? id = null;
        if (declaration && !(nameOptional && _token.Kind != TokenKind.Name))
        {
            id = ParseIdentifier();
            if (!hangs)
            {
                var kind = !_strict && !generator && !async ? BindingKind.Function
                    : _scopes.TreatFunctionsAsVar ? BindingKind.Var
                    : BindingKind.Lexical;
                CheckSimpleTarget(id, kind);
            }
        }

        var (oldYield, oldAwait, oldAwaitName) = (_yieldAt, _awaitAt, _awaitNameAt);
        _yieldAt = _awaitAt = _awaitNameAt = 0;
        _scopes.Enter(FunctionFlags(async, generator));
        if (!declaration && _token.Kind == TokenKind.Name)
        {
            id = ParseIdentifier();
        }

        Expect("(");
        var parameters = ParseBindingList(")", allowHoles: false);
        CheckParameterDefaults();
        var body = ParseFunctionBody(start, id, parameters!, isArrow: false, isMethod: false, forInit: false);
        (_yieldAt, _awaitAt, _awaitNameAt) = (oldYield, oldAwait, oldAwaitName);
        return declaration
            ? new FunctionDeclaration(start, _lastEnd, id, parameters!, body, async, generator)
            : new FunctionExpression(start, _lastEnd, id, parameters!, body, async, generator);
    }

    private FunctionExpression ParseMethod(bool generator, bool async, bool allowDirectSuper)
    {
        var start = _token.Start;
        var (oldYield, oldAwait, oldAwaitName) = (_yieldAt, _awaitAt, _awaitNameAt);
        _yieldAt = _awaitAt = _awaitNameAt = 0;
        _scopes.Enter(FunctionFlags(async, generator) | ScopeFlags.Super | (allowDirectSuper ? ScopeFlags.DirectSuper : ScopeFlags.None));
        Expect("(");
        var parameters = ParseBindingList(")", allowHoles: false);
        CheckParameterDefaults();
        var body = ParseFunctionBody(start, null, parameters!, isArrow: false, isMethod: true, forInit: false);
        (_yieldAt, _awaitAt, _awaitNameAt) = (oldYield, oldAwait, oldAwaitName);
        return new FunctionExpression(start, _lastEnd, null, parameters!, body, async, generator);
    }

    private ArrowFunctionExpression ParseArrow(int start, IReadOnlyList<ScriptNode?> items, bool async, bool forInit)
    {
        var (oldYield, oldAwait, oldAwaitName) = (_yieldAt, _awaitAt, _awaitNameAt);
        _scopes.Enter(FunctionFlags(async, generator: false) | ScopeFlags.Arrow);
        _yieldAt = _awaitAt = _awaitNameAt = 0;
        var parameters = items.Select(p => ToPattern(p!, isBinding: true)).ToArray();
        var body = ParseFunctionBody(start, null, parameters, isArrow: true, isMethod: false, forInit);
        (_yieldAt, _awaitAt, _awaitNameAt) = (oldYield, oldAwait, oldAwaitName);
        return new ArrowFunctionExpression(start, _lastEnd, parameters, body, async);
    }

    /// <summary>Reads a body, checks the parameters now that strictness is known, and leaves the function's scope.</summary>
    private ScriptNode ParseFunctionBody(int start, Identifier? id, IReadOnlyList<ScriptNode> parameters, bool isArrow, bool isMethod, bool forInit)
    {
        if (isArrow && !_token.IsPunctuator("{"))
        {
            // An arrow's expression is read before its parameters are declared, as they cannot clash with it.
            var expression = ParseAssignment(forInit);
            CheckParameters(parameters, allowDuplicates: false);
            _scopes.Exit();
            return expression;
        }

        if (!_token.IsPunctuator("{"))
        {
            throw Unexpected();
        }

        var oldStrict = _strict;
        var simple = parameters.All(p => p is Identifier);
        if ((!oldStrict || !simple) && HasStrictDirective(_token.End))
        {
            if (!simple)
            {
                throw Error(start, "'use strict' in a function whose parameters are not plain names.");
            }

            _strict = true;
        }

        var oldLabels = _labels;
        _labels = [];
        CheckParameters(parameters, allowDuplicates: !_strict && !isArrow && !isMethod && simple);
        if (_strict && id is not null)
        {
            CheckSimpleTarget(id, BindingKind.Outside);
        }

        var body = ParseFunctionBlock(oldStrict);
        _labels = oldLabels;
        _scopes.Exit();
        return body;
    }

    private BlockStatement ParseFunctionBlock(bool outerStrict)
    {
        var start = _token.Start;
        Expect("{");
        var body = new List<ScriptNode>();
        while (!_token.IsPunctuator("}"))
        {
            body.Add(ParseStatement(StatementPlace.List));
        }

        _strict = outerStrict;
        Next();
        return new BlockStatement(start, _lastEnd, body);
    }

    private void CheckParameters(IReadOnlyList<ScriptNode> parameters, bool allowDuplicates)
    {
        var names = allowDuplicates ? null : new HashSet<string>(StringComparer.Ordinal);
        foreach (var parameter in parameters)
        {
            CheckPattern(parameter, BindingKind.Var, names);
        }
    }

    private void CheckParameterDefaults()
    {
        if (_yieldAt != 0 && (_awaitAt == 0 || _yieldAt < _awaitAt))
        {
            throw Error(_yieldAt, "A 'yield' expression in the default of a parameter.");
        }

        if (_awaitAt != 0)
        {
            throw Error(_awaitAt, "An 'await' expression in the default of a parameter.");
        }
    }

    private static ScopeFlags FunctionFlags(bool async, bool generator) =>
        ScopeFlags.Function | (async ? ScopeFlags.Async : ScopeFlags.None) | (generator ? ScopeFlags.Generator : ScopeFlags.None);
}

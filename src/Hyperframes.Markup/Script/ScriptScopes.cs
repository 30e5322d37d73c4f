namespace Hyperframes.Markup.Script;

/// <summary>The scopes around the place being parsed, innermost last, and the rules of redeclaration.</summary>
internal sealed class ScriptScopes(ScriptGoal goal)
{
    private readonly List<ScriptScope> _scopes = [new(ScopeFlags.Top)];

    public ScriptScope Current => _scopes[_scopes.Count - 1];

    /// <summary>Names exported before they were declared, with the place of the export.</summary>
    public Dictionary<string, int> UndefinedExports { get; } = new(StringComparer.Ordinal);

    public ScriptScope CurrentVar => Nearest(ScopeFlags.Var | ScopeFlags.ClassFieldInit, skipArrows: false);

    /// <summary>The scope that gives <c>this</c>, <c>super</c> and <c>arguments</c> their meaning.</summary>
    public ScriptScope CurrentThis => Nearest(ScopeFlags.Var | ScopeFlags.ClassFieldInit, skipArrows: true);

    public bool InFunction => CurrentVar.Has(ScopeFlags.Function);

    public bool InGenerator => CurrentVar.Has(ScopeFlags.Generator);

    public bool InAsync => CurrentVar.Has(ScopeFlags.Async);

    public bool InClassStaticBlock => CurrentVar.Has(ScopeFlags.ClassStaticBlock);

    public bool AllowSuper => CurrentThis.Has(ScopeFlags.Super);

    public bool AllowDirectSuper => CurrentThis.Has(ScopeFlags.DirectSuper);

    public bool AllowUsing => !(goal == ScriptGoal.Script && Current.Has(ScopeFlags.Top)) && !Current.Has(ScopeFlags.Switch);

    public bool CanAwait
    {
        get
        {
            for (var i = _scopes.Count - 1; i >= 0; i--)
            {
                if (_scopes[i].Has(ScopeFlags.ClassStaticBlock | ScopeFlags.ClassFieldInit))
                {
                    return false;
                }

                if (_scopes[i].Has(ScopeFlags.Function))
                {
                    return _scopes[i].Has(ScopeFlags.Async);
                }
            }

            return goal == ScriptGoal.Module;
        }
    }

    public bool AllowNewTarget
    {
        get
        {
            for (var i = _scopes.Count - 1; i >= 0; i--)
            {
                if (_scopes[i].Has(ScopeFlags.ClassStaticBlock | ScopeFlags.ClassFieldInit)
                    || (_scopes[i].Has(ScopeFlags.Function) && !_scopes[i].Has(ScopeFlags.Arrow)))
                {
                    return true;
                }
            }

            return false;
        }
    }

    public bool TreatFunctionsAsVar => TreatsFunctionsAsVar(Current);

    public void Enter(ScopeFlags flags) => _scopes.Add(new ScriptScope(flags));

    public void Exit() => _scopes.RemoveAt(_scopes.Count - 1);

    /// <summary>Declares a name; false where it has been declared in a way that forbids it.</summary>
    public bool Declare(string name, BindingKind kind)
    {
        switch (kind)
        {
            case BindingKind.Lexical:
                var free = !Current.HasLexical(name) && !Current.HasFunction(name) && !Current.HasVar(name);
                Current.AddLexical(name);
                Settle(Current, name);
                return free;
            case BindingKind.SimpleCatch:
                Current.AddLexical(name);
                return true;
            case BindingKind.Function:
                var allowed = !Current.HasLexical(name) && (TreatFunctionsAsVar || !Current.HasVar(name));
                Current.AddFunction(name);
                return allowed;
            default:
                return DeclareVar(name);
        }
    }

    /// <summary>Remembers an exported name that nothing has declared yet.</summary>
    public void Export(string name, int offset)
    {
        var top = _scopes[0];
        if (!top.HasLexical(name) && !top.HasVar(name) && !UndefinedExports.ContainsKey(name))
        {
            UndefinedExports.Add(name, offset);
        }
    }

    private bool DeclareVar(string name)
    {
        for (var i = _scopes.Count - 1; i >= 0; i--)
        {
            var scope = _scopes[i];
            if ((scope.HasLexical(name) && scope.CatchName != name) || (!TreatsFunctionsAsVar(scope) && scope.HasFunction(name)))
            {
                return false;
            }

            scope.AddVar(name);
            Settle(scope, name);
            if (scope.Has(ScopeFlags.Var | ScopeFlags.ClassFieldInit))
            {
                break;
            }
        }

        return true;
    }

    private void Settle(ScriptScope scope, string name)
    {
        if (scope.Has(ScopeFlags.Top))
        {
            UndefinedExports.Remove(name);
        }
    }

    private bool TreatsFunctionsAsVar(ScriptScope scope) =>
        scope.Has(ScopeFlags.Function) || (goal == ScriptGoal.Script && scope.Has(ScopeFlags.Top));

    private ScriptScope Nearest(ScopeFlags flags, bool skipArrows)
    {
        for (var i = _scopes.Count - 1; i > 0; i--)
        {
            if (_scopes[i].Has(flags) && !(skipArrows && _scopes[i].Has(ScopeFlags.Arrow)))
            {
                return _scopes[i];
            }
        }

        return _scopes[0];
    }
}

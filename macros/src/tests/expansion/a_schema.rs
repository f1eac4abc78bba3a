schema! { pub Family: Parent, Child }
